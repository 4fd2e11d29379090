using System.Xml.Linq;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Export.Workbooks;
using RareEarthLeverage.Tests.Charts.LeverageTimeline;
using Xunit;

namespace RareEarthLeverage.Tests.Export.Xlsx;

public sealed class XlsxWriterTests
{
    [Theory]
    [InlineData("")]
    [InlineData(Samples.Empty)]
    [InlineData("preset=all")]
    public void Write_View_IsValid(string query) => XlsxCheck.IsValid(Samples.Write("xlsx", query).Bytes);

    [Fact]
    public void Write_Table_HasAFrozenHeadAndFilters()
    {
        var sheet = Samples.Parts(Samples.Write("xlsx").Bytes)["xl/worksheets/sheet2.xml"];
        Assert.Contains("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>", sheet, StringComparison.Ordinal);
        Assert.Contains("<autoFilter ref=\"A1:R", sheet, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Dates_AreDaysWhereTheDayIsKnownAndTextElsewhere()
    {
        var rows = XlsxCheck.Cells(Samples.Write("xlsx").Bytes, 2);
        // 4 April 2025 is 45751 days after 30 December 1899; look 2 is a date.
        Assert.Equal((1, "45751", false, 2), rows.Single(r => r[0].Text == "cn-2025-04-04-announcement-18")[1]);
        Assert.Contains(rows.Skip(1), r => r[1] is { Column: 1, Text: "2024-12", IsText: true });
    }

    [Fact]
    public void Write_HostileText_RunsNothing()
    {
        var bytes = Samples.Write("xlsx", Hostile.Figure());
        XlsxCheck.IsValid(bytes);
        var parts = Samples.Parts(bytes);
        Assert.All(parts.Where(p => p.Key.EndsWith(".xml", StringComparison.Ordinal) || p.Key.EndsWith(".rels", StringComparison.Ordinal)), p => XDocument.Parse(p.Value));
        Assert.DoesNotContain(parts.Values, p => p.Contains("<f>", StringComparison.Ordinal) || p.Contains("<script", StringComparison.Ordinal));
        var texts = XlsxCheck.Cells(bytes, 2).Skip(1).Where(r => r.Count > 0).Select(r => r[0]).ToList();
        foreach (var text in new[] { "=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", " =1" })
        {
            var cell = texts.Single(c => c.Text == text);
            Assert.True(cell.IsText && (cell.Look & WorkbookStyles.Literal) != 0, text);
        }

        Assert.Contains(texts, c => c.Text == "稀土出口管制 rare earth");
        Assert.Contains(texts, c => c.Text == "_x005F_x0041_ and _x005F_x000D_");
        Assert.Contains(texts, c => c.Text.Length == 10_000);
        Assert.All(Samples.Links(bytes, "xl/worksheets/sheet2.xml"), l => Assert.Matches("^https://(leverage\\.)?example\\.org/", l));
        Assert.Equal(XlsxCheck.Names(bytes).Distinct(StringComparer.OrdinalIgnoreCase), XlsxCheck.Names(bytes));
        Assert.All(XlsxCheck.Names(bytes), n => Assert.True(n.Length <= 31 && n.IndexOfAny([.. "[]:*?/\\"]) < 0, n));
    }

    [Fact]
    public void Write_MoreLinksThanExcelTakes_KeepsTheFirstAndTheText()
    {
        const int rows = Workbook.MostLinks + 10;
        var table = new FigureTable("t", "T", [new("url", "Address", FigureColumnKind.Link)], [.. Enumerable.Range(0, rows).Select(i => new FigureRow(null, [$"https://example.org/{i % 7}"]))]);
        var bytes = Samples.Write("xlsx", new Figure(Pictures.Draw(Samples.Empty).Caption, new Scene(1, 1, "", "", []), [table]));
        var sheet = Samples.Parts(bytes)["xl/worksheets/sheet2.xml"];
        Assert.Equal(Workbook.MostLinks, sheet.Split("<hyperlink ").Length - 1);
        Assert.Equal(rows + 1, XlsxCheck.Cells(bytes, 2).Count);
        Assert.Equal(7, Samples.Links(bytes, "xl/worksheets/sheet2.xml").Count);
    }

    [Theory]
    [InlineData(0, "A")]
    [InlineData(25, "Z")]
    [InlineData(26, "AA")]
    [InlineData(701, "ZZ")]
    [InlineData(702, "AAA")]
    public void Letters_OfAColumn(int column, string letters) => Assert.Equal(letters, Workbook.Letters(column));

    [Theory]
    [InlineData("1900-03-01", 61)]
    [InlineData("2025-04-04", 45751)]
    [InlineData("1900-02-28", null)]
    [InlineData("2025-04", null)]
    [InlineData("2025-02-30", null)]
    [InlineData(null, null)]
    public void Serial_OfADay(string? iso, int? serial) => Assert.Equal(serial, Workbook.Serial(iso));
}
