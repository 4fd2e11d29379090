using System.Globalization;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Export.Painting;
using RareEarthLeverage.Export.Workbooks;

namespace RareEarthLeverage.Export.Xlsx;

/// <summary>Writes the figure's words and tables as a workbook: a sheet about the figure, one for each table, one for the
/// sources, one with notes on the columns.</summary>
public sealed class XlsxWriter : IFigureWriter
{
    private const double HeadingCharacters = 22;
    private const double WordsCharacters = 110;

    /// <inheritdoc/>
    public string Extension => "xlsx";

    /// <inheritdoc/>
    public string MediaType => Workbook.MediaType;

    /// <inheritdoc/>
    public void Write(Figure figure, WriteContext context, Stream target)
    {
        var caption = figure.Caption;
        var sheets = new List<Sheet> { About(figure, context) };
        sheets.AddRange(figure.AllTables.Select(t => Of(t, context)));
        sheets.Add(Notes(figure));
        Workbook.Write(sheets, caption.Title, caption.Subtitle, $"{CaptionLines.Foot(caption)}; {context.Link}", caption.AsOf, target);
    }

    private static Sheet About(Figure figure, WriteContext context)
    {
        var caption = figure.Caption;
        var rows = new List<IReadOnlyList<SheetCell>> { new SheetCell[] { new("Title", Bold: true), new(caption.Title, Bold: true, Wrap: true) } };
        foreach (var (heading, text, link) in CaptionLines.Of(figure, context))
        {
            rows.Add(
            [
                new(heading, Bold: true),
                heading switch
                {
                    "As of" => new(caption.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), SheetCellKind.Date),
                    "Data revision" => new(text, SheetCellKind.Number),
                    _ => new(text, Link: link, Wrap: true),
                },
            ]);
        }

        rows.Add([new("Chart", Bold: true), new(context.ChartId)]);
        return new("Figure", rows) { Widths = [HeadingCharacters, WordsCharacters] };
    }

    private static Sheet Of(FigureTable table, WriteContext context)
    {
        var named = table.Columns.Select((c, i) => (c, i)).Where(x => x.c.Key is "label" or "title" or "id").Select(x => x.i).DefaultIfEmpty(0).ToHashSet();
        var rows = new List<IReadOnlyList<SheetCell>>(table.Rows.Count + 1) { table.Columns.Select(c => new SheetCell(c.Label, Bold: true)).ToList() };
        foreach (var row in table.Rows)
        {
            var address = context.OfEvent(row.EventId);
            rows.Add(
            [
                .. table.Columns.Select((c, i) => c.Kind switch
                {
                    FigureColumnKind.Date => new SheetCell(row.Cells[i], SheetCellKind.Date),
                    FigureColumnKind.Number => new SheetCell(row.Cells[i], SheetCellKind.Number),
                    FigureColumnKind.Link => new SheetCell(row.Cells[i], Link: context.Absolute(row.Cells[i])),
                    FigureColumnKind.Text => new SheetCell(row.Cells[i], Link: address is not null && named.Contains(i) ? address : null),
                    _ => throw new ArgumentOutOfRangeException(nameof(table), c.Kind, "Not a kind of column"),
                }),
            ]);
        }

        var name = table.Name.Length == 0 ? "Table" : char.ToUpperInvariant(table.Name[0]) + table.Name[1..];
        return new(name, rows) { HasHead = true };
    }

    private static Sheet Notes(Figure figure)
    {
        var rows = new List<IReadOnlyList<SheetCell>> { new SheetCell[] { new("Sheet", Bold: true), new("Column", Bold: true), new("Name in CSV and JSON", Bold: true), new("Holds", Bold: true) } };
        foreach (var table in figure.AllTables)
        {
            rows.AddRange(table.Columns.Select(c => (IReadOnlyList<SheetCell>)[new(table.Title), new(c.Label), new(c.Key), new(Holds(c.Kind))]));
        }

        rows.Add([]);
        rows.Add([new("An empty cell means not known. A date known only to the month or the year is text, because a cell of a spreadsheet cannot hold it otherwise.")]);
        rows.Add([new("Text that begins like a formula is marked as text, so that no spreadsheet runs it.")]);
        return new("Notes", rows) { Widths = [40, 28, 28, 28] };
    }

    private static string Holds(FigureColumnKind kind) =>
        kind switch
        {
            FigureColumnKind.Text => "text",
            FigureColumnKind.Date => "date, as exact as it is known",
            FigureColumnKind.Number => "number",
            FigureColumnKind.Link => "address",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of column"),
        };
}
