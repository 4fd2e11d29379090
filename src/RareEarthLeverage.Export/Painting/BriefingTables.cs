using System.Globalization;
using RareEarthLeverage.Charts;

namespace RareEarthLeverage.Export.Painting;

/// <summary>What stands behind the figures of a briefing, each thing once: what is to be known about each figure, and all
/// sources with the figures that rest on them.</summary>
internal static class BriefingTables
{
    /// <summary>The figures with their filters, limits and permanent links.</summary>
    public static BriefTable Figures(IReadOnlyList<DrawnItem> items) =>
        new(
            "About the figures",
            ["No.", "Figure", "Shows", "Filters", "What is not known, and how to read it"],
            [
                .. items.Select(i => new BriefRow(
                    [
                        new(Number(i.Number)),
                        new(PlainText.Clean(i.Figure.Caption.Title), i.Context.Link),
                        new(PlainText.Clean(i.Figure.Caption.Subtitle)),
                        new(i.Figure.Caption.Filters.Length > 0 ? PlainText.Clean(i.Figure.Caption.Filters) : "None"),
                        new(Sentences(i.Figure.Caption)),
                    ],
                    [])),
            ]);

    /// <summary>The sources, in the order in which they first appear.</summary>
    public static BriefTable Sources(IReadOnlyList<DrawnItem> items)
    {
        var found = new Dictionary<(string Tier, string Publisher, string Title, string Published, string Url), List<int>>();
        foreach (var item in items)
        {
            foreach (var source in (item.Figure.Sources is { } listed ? Of(listed, item.Figure) : item.Figure.Tables.SelectMany(t => Of(t, item.Figure))))
            {
                if (!found.TryGetValue(source, out var numbers))
                {
                    found.Add(source, numbers = []);
                }

                if (!numbers.Contains(item.Number))
                {
                    numbers.Add(item.Number);
                }
            }
        }

        return new(
            "Sources",
            ["Figures", "Kind of source", "Publisher", "Title", "Published"],
            [
                .. found.Select(s => new BriefRow(
                    [
                        new(string.Join(", ", s.Value.Select(Number))),
                        new(s.Key.Tier),
                        new(s.Key.Publisher),
                        new(s.Key.Title, items[0].Context.Absolute(s.Key.Url)),
                        new(BriefTable.Words(s.Key.Published, FigureColumnKind.Date)),
                    ],
                    [])),
            ]);
    }

    // The table of sources has a row for each citation; where there is none, rows name the source of each number beside it.
    private static IEnumerable<(string Tier, string Publisher, string Title, string Published, string Url)> Of(FigureTable table, Figure figure)
    {
        var (tier, publisher, url) = (table.IndexOf("tier"), table.IndexOf("publisher"), table.IndexOf("url"));
        var title = ReferenceEquals(table, figure.Sources) ? table.IndexOf("title") : table.IndexOf("source");
        var published = table.IndexOf("published");
        if (tier < 0 || publisher < 0)
        {
            yield break;
        }

        foreach (var row in table.Rows.Where(r => !string.IsNullOrEmpty(r.Cells[publisher])))
        {
            yield return (Cell(row, tier), Cell(row, publisher), Cell(row, title), Cell(row, published), Cell(row, url));
        }
    }

    private static string Cell(FigureRow row, int index) => index < 0 ? "" : PlainText.Clean(row.Cells[index]);

    private static string Sentences(Caption caption) => string.Join(' ', new[] { caption.Unknown, caption.Coverage, caption.Method }.Select(PlainText.Clean).Where(t => t.Length > 0));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
