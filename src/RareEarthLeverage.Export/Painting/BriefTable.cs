using System.Globalization;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.Drawing;

namespace RareEarthLeverage.Export.Painting;

/// <summary>A table of a figure as pages and slides print it: the columns for which there is room, dates in words, links on
/// the words they belong to.</summary>
/// <param name="Title">Heading.</param>
/// <param name="Labels">Heads of the columns.</param>
/// <param name="Rows">Rows.</param>
internal sealed record BriefTable(string Title, IReadOnlyList<string> Labels, IReadOnlyList<BriefRow> Rows)
{
    private const int UsualColumns = 5;
    private const int LongestMeasured = 200;

    /// <summary>The table with the sources of each event.</summary>
    /// <param name="table">The table.</param>
    /// <param name="figure">The figure it belongs to.</param>
    /// <param name="context">Knows the addresses.</param>
    /// <param name="sourcesBelow">True where all sources are printed below each row: the column of the first one is left
    /// out.</param>
    public static BriefTable Of(FigureTable table, Figure figure, WriteContext context, bool sourcesBelow = false)
    {
        var keys = table.Brief.Count > 0 ? table.Brief : [.. table.Columns.Take(UsualColumns).Select(c => c.Key)];
        var columns = new List<(int Index, int? Link)>();
        foreach (var key in keys)
        {
            var index = IndexOf(table, key);
            if (index >= 0 && table.Columns[index].Kind == FigureColumnKind.Link && columns.Count > 0)
            {
                columns[^1] = (columns[^1].Index, index);
            }
            else if (index >= 0)
            {
                columns.Add((index, null));
            }
        }

        if (sourcesBelow && figure.Sources is not null && table.Rows.Any(r => r.EventId is not null))
        {
            columns.RemoveAll(c => c.Link is not null && columns.Count > 1);
        }

        var linked = columns.FindIndex(c => table.Columns[c.Index].Kind == FigureColumnKind.Text && c.Link is null);
        var sources = SourcesOf(figure, context);
        return new(
            PlainText.Clean(table.Title),
            [.. columns.Select(c => PlainText.Clean(table.Columns[c.Index].Label))],
            [
                .. table.Rows.Select(row => new BriefRow(
                    [
                        .. columns.Select((c, i) => new BriefCell(
                            Words(row.Cells[c.Index], table.Columns[c.Index].Kind),
                            c.Link is { } link ? context.Absolute(row.Cells[link]) : i == linked ? context.OfEvent(row.EventId) : null)),
                    ],
                    row.EventId is { } id ? [.. sources[id]] : [])),
            ]);
    }

    /// <summary>Sources that stand under no row: those of series and shares, and of events without a row of their own; null when
    /// there are none. The others stand with their rows.</summary>
    public static BriefTable? OtherSources(Figure figure, WriteContext context)
    {
        if (figure.Sources is not { } sources)
        {
            return null;
        }

        var withRow = figure.Tables.SelectMany(t => t.Rows).Select(r => r.EventId).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var others = sources.Rows.Where(r => r.EventId is null || !withRow.Contains(r.EventId)).ToList();
        return others.Count == 0 ? null : Of(sources with { Title = "Sources of the figures", Rows = others }, figure with { Sources = null }, context);
    }

    /// <summary>Place of a column; −1 when there is none.</summary>
    public static int IndexOf(FigureTable table, string key)
    {
        for (var i = 0; i < table.Columns.Count; i++)
        {
            if (table.Columns[i].Key == key)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Widths of the columns: as wide as their words, and where that is too wide the widest give way, down to their
    /// longest word as far as there is room.</summary>
    /// <param name="size">Size of the font.</param>
    /// <param name="room">Room for all, gaps included.</param>
    /// <param name="gap">Room that each column needs beside its words.</param>
    public IReadOnlyList<double> Widths(double size, double room, double gap)
    {
        var columns = Labels.Select((l, i) => Rows.Select(r => (Text: PlainText.Cut(r.Cells[i].Text, LongestMeasured), Bold: false)).Append((Text: l, Bold: true)).ToList()).ToList();
        var natural = columns.Select(c => c.Max(t => TextWidths.Of(t.Text, size, t.Bold)) + gap).ToList();
        var least = columns.Select(c => Math.Min(c.Max(t => LongestWord(t.Text, size, t.Bold)) + gap, room / Labels.Count)).ToList();
        List<double> Under(double most) => [.. natural.Select((n, i) => Math.Max(least[i], Math.Min(n, most)))];

        // The width that no column may exceed, so that all of them fill the room.
        var (low, high) = (0.0, room);
        for (var i = 0; i < 50; i++)
        {
            var middle = (low + high) / 2;
            (low, high) = Under(middle).Sum() > room ? (low, middle) : (middle, high);
        }

        var widths = Under(low);
        // Room left over goes to the widest, so that the table fills its page.
        if (widths.Count > 0)
        {
            widths[widths.IndexOf(widths.Max())] += Math.Max(0, room - widths.Sum());
        }

        return widths;
    }

    private static double LongestWord(string text, double size, bool bold) => text.Split(' ').Max(w => TextWidths.Of(w, size, bold));

    /// <summary>A cell in words: 4 Apr 2025 for 2025-04-04, a true minus.</summary>
    public static string Words(string? cell, FigureColumnKind kind)
    {
        var text = PlainText.Clean(cell);
        return kind switch
        {
            FigureColumnKind.Date when text.Length == 10 && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => DateText.Day(day),
            FigureColumnKind.Date when text.Length == 7 && DateOnly.TryParseExact(text + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) =>
                month.ToString("MMM yyyy", CultureInfo.InvariantCulture),
            FigureColumnKind.Number when text.StartsWith('-') => "−" + text[1..],
            _ => text,
        };
    }

    private static ILookup<string, BriefCell> SourcesOf(Figure figure, WriteContext context)
    {
        if (figure.Sources is not { } table)
        {
            return Array.Empty<FigureRow>().ToLookup(r => "", _ => new BriefCell(""));
        }

        return table.Rows.Where(r => r.EventId is not null).ToLookup(r => r.EventId ?? "", r => Source(table, r, context), StringComparer.Ordinal);
    }

    private static BriefCell Source(FigureTable table, FigureRow row, WriteContext context)
    {
        string Of(string key) => PlainText.Clean(Cell(row, IndexOf(table, key)));
        var when = Words(Cell(row, IndexOf(table, "published")), FigureColumnKind.Date);
        var what = Of("supports");
        return new(
            $"[{Of("tier")}] {Of("publisher")}: {Of("title")}{(when.Length > 0 ? $", {when}" : "")}{(what.Length > 0 ? $" ({what})" : "")}",
            context.Absolute(Cell(row, IndexOf(table, "url"))));
    }

    private static string? Cell(FigureRow row, int index) => index < 0 ? null : row.Cells[index];
}
