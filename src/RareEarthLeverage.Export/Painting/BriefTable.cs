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
    private const int LongestMeasured = 2000;
    private const double MostSpread = 32;

    /// <summary>Places of the columns of numbers, which stand at the right.</summary>
    public IReadOnlySet<int> Numbers { get; init; } = new HashSet<int>();

    /// <summary>The tables of a figure with the sources of its events. Those of an event stand once: with its last row in the last
    /// table that has one, however many rows it has.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="context">Knows the addresses.</param>
    /// <param name="sourcesBelow">True where all sources are printed below each row: the column of the first one is left
    /// out.</param>
    public static IReadOnlyList<BriefTable> All(Figure figure, WriteContext context, bool sourcesBelow = false)
    {
        var sources = SourcesOf(figure, context);
        var (seen, tables) = (new HashSet<string>(StringComparer.Ordinal), new List<BriefTable>());
        foreach (var table in figure.Tables.Reverse())
        {
            var rows = table.Rows.ToList();
            var below = new IReadOnlyList<BriefCell>[rows.Count];
            for (var i = rows.Count - 1; i >= 0; i--)
            {
                below[i] = rows[i].EventId is { } id && seen.Add(id) ? [.. sources[id]] : [];
            }

            tables.Insert(0, Of(table, rows, context, below, sourcesBelow && Array.Exists(below, b => b.Count > 0)));
        }

        return tables;
    }

    /// <summary>A table without sources of events.</summary>
    public static BriefTable Of(FigureTable table, WriteContext context) => Of(table, table.Rows, context, null, withoutSources: false);

    private static BriefTable Of(FigureTable table, IReadOnlyList<FigureRow> rows, WriteContext context, IReadOnlyList<BriefCell>[]? below, bool withoutSources)
    {
        var columns = table.BriefColumns().ToList();
        if (withoutSources)
        {
            columns.RemoveAll(c => c.Link is not null && columns.Count > 1);
        }

        return new(
            PlainText.Clean(table.Title),
            [.. columns.Select(c => PlainText.Clean(table.Columns[c.Index].Label))],
            [
                .. rows.Select((row, i) => new BriefRow(
                    [
                        .. columns.Select(c => new BriefCell(
                            Words(row.Cells[c.Index], table.Columns[c.Index]),
                            c.Link is { } link ? context.Absolute(row.Cells[link]) : c.NamesEvent ? context.OfEvent(row.EventId) : null)),
                    ],
                    below is null ? [] : below[i])),
            ])
        {
            Numbers = columns.Select((c, i) => (table.Columns[c.Index].Kind, i)).Where(c => c.Kind == FigureColumnKind.Number).Select(c => c.i).ToHashSet(),
        };
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
        return others.Count == 0 ? null : Of(sources with { Title = "Sources of the figures", Rows = others }, context);
    }

    /// <summary>Widths of the columns: as wide as their words, and where that is too wide the widest give way, down to their
    /// longest word as far as there is room. The more words a column has, the more room it keeps, as the square root of their
    /// length. Room left over is shared out, but no more than keeps the columns together.</summary>
    /// <param name="size">Size of the font.</param>
    /// <param name="room">Room for all, gaps included.</param>
    /// <param name="gap">Room that each column needs beside its words.</param>
    public IReadOnlyList<double> Widths(double size, double room, double gap)
    {
        var columns = Labels.Select((l, i) => Rows.Select(r => (Text: PlainText.Cut(r.Cells[i].Text, LongestMeasured), Bold: false)).Append((Text: l, Bold: true)).ToList()).ToList();
        var natural = columns.Select(c => c.Max(t => TextWidths.Of(t.Text, size, t.Bold)) + gap).ToList();
        var least = columns.Select(c => Math.Min(c.Max(t => LongestWord(t.Text, size, t.Bold)) + gap, room / Labels.Count)).ToList();
        List<double> Under(double share) => [.. natural.Select((n, i) => Math.Max(least[i], Math.Min(n, share * Math.Sqrt(n))))];

        // The largest share for which all of them have room.
        var (low, high) = (0.0, room);
        for (var i = 0; i < 50; i++)
        {
            var middle = (low + high) / 2;
            (low, high) = Under(middle).Sum() > room ? (low, middle) : (middle, high);
        }

        var widths = Under(low);
        var spread = Math.Min(MostSpread, Math.Max(0, room - widths.Sum()) / Math.Max(1, widths.Count));
        return [.. widths.Select(w => w + spread)];
    }

    private static double LongestWord(string text, double size, bool bold) => text.Split(' ').Max(w => TextWidths.Of(w, size, bold));

    /// <summary>A cell in words: 4 Apr 2025 for 2025-04-04, a true minus.</summary>
    public static string Words(string? cell, FigureColumn column) => Words(CellWords.Of(column, cell), column.Kind);

    /// <summary>The same for a cell without a code.</summary>
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
        string Of(string key) => PlainText.Clean(Cell(row, table.IndexOf(key)));
        var when = Words(Cell(row, table.IndexOf("published")), FigureColumnKind.Date);
        var what = Of("supports");
        return new(
            $"[{Of("tier")}] {Of("publisher")}: {Of("title")}{(when.Length > 0 ? $", {when}" : "")}{(what.Length > 0 ? $" ({what})" : "")}",
            context.Absolute(Cell(row, table.IndexOf("url"))));
    }

    private static string? Cell(FigureRow row, int index) => index < 0 ? null : row.Cells[index];
}
