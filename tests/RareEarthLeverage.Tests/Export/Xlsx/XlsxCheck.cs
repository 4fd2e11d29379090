using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Export;
using Xunit;

namespace RareEarthLeverage.Tests.Export.Xlsx;

/// <summary>Opens a workbook and compares it with its figure.</summary>
internal static class XlsxCheck
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public static void Holds(byte[] bytes, Figure figure, WriteContext context)
    {
        Assert.Equal(figure.AllTables.Select(t => char.ToUpperInvariant(t.Name[0]) + t.Name[1..]).Prepend("Figure").Append("Notes"), Names(bytes));
        var about = Cells(bytes, 1).Select(r => string.Join('|', r.Select(c => c.Text))).ToList();
        Assert.Contains("Title|" + figure.Caption.Title, about);
        Assert.Contains("Permanent link|" + context.Link, about);
        Assert.Contains("Data revision|" + figure.Caption.Revision.ToString(CultureInfo.InvariantCulture), about);
        var number = 2;
        foreach (var table in figure.AllTables)
        {
            var rows = Cells(bytes, number);
            Assert.Equal(table.Columns.Select(c => c.Label), rows[0].Select(c => c.Text));
            Assert.Equal(table.Rows.Count, rows.Count - 1);
            for (var r = 0; r < table.Rows.Count; r++)
            {
                Assert.Equal(
                    table.Columns.Select((c, i) => table.Rows[r].Cells[i] ?? ""),
                    table.Columns.Select((c, i) => Value(rows[r + 1].FirstOrDefault(x => x.Column == i), c.Kind)));
            }

            var links = Samples.Links(bytes, $"xl/worksheets/sheet{number}.xml").ToHashSet();
            Assert.All(table.Rows.Select(r => r.EventId).OfType<string>(), id => Assert.Contains(Samples.Site + "events/" + id, links));
            number++;
        }
    }

    public static void IsValid(byte[] bytes)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));
    }

    public static IReadOnlyList<string> Names(byte[] bytes) =>
        [.. XDocument.Parse(Samples.Parts(bytes)["xl/workbook.xml"]).Descendants(Main + "sheet").Select(s => (string)s.Attribute("name")!)];

    public static IReadOnlyList<IReadOnlyList<(int Column, string Text, bool IsText, int Look)>> Cells(byte[] bytes, int sheet) =>
        [
            .. XDocument.Parse(Samples.Parts(bytes)[$"xl/worksheets/sheet{sheet}.xml"]).Descendants(Main + "row").Select(r => (IReadOnlyList<(int, string, bool, int)>)
            [
                .. r.Elements(Main + "c").Select(c => (
                    Column((string)c.Attribute("r")!),
                    c.Element(Main + "v")?.Value ?? c.Element(Main + "is")!.Value,
                    (string?)c.Attribute("t") == "inlineStr",
                    (int)c.Attribute("s")!)),
            ]),
        ];

    // A date is stored as a number: its days since 30 December 1899.
    private static string Value((int Column, string Text, bool IsText, int Look) cell, FigureColumnKind kind) =>
        cell.Text is null ? ""
        : kind == FigureColumnKind.Date && !cell.IsText ? new DateOnly(1899, 12, 30).AddDays(int.Parse(cell.Text, CultureInfo.InvariantCulture)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : cell.Text;

    private static int Column(string place) => place.TakeWhile(char.IsLetter).Aggregate(0, (sum, c) => sum * 26 + c - 'A' + 1) - 1;
}
