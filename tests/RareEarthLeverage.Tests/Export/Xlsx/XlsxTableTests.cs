using System.IO.Compression;
using System.Security;
using System.Text;
using RareEarthLeverage.Entry;
using RareEarthLeverage.Entry.Tables;
using RareEarthLeverage.Export.Xlsx;
using Xunit;

namespace RareEarthLeverage.Tests.Export.Xlsx;

public sealed class XlsxTableTests
{
    private const string Styles =
        """<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="[Red]0.0 &quot;days&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>""";

    [Theory]
    [InlineData("""<c r="A1" t="inlineStr"><is><t>稀土 &lt;b&gt;</t></is></c>""", "稀土 <b>")]
    [InlineData("""<c r="A1" t="s"><v>1</v></c>""", "two parts")]
    [InlineData("""<c r="A1"><v>4785.1000000000004</v></c>""", "4785.1")]
    [InlineData("""<c r="A1"><v>-5.7</v></c>""", "-5.7")]
    [InlineData("""<c r="A1"><v>3.5072E7</v></c>""", "35072000")]
    [InlineData("""<c r="A1" s="1"><v>45751</v></c>""", "2025-04-04")]
    [InlineData("""<c r="A1" s="2"><v>45751</v></c>""", "2025-04-04")]
    [InlineData("""<c r="A1" s="2"><v>45751.5</v></c>""", "2025-04-04T12:00:00")]
    [InlineData("""<c r="A1" s="3"><v>45751</v></c>""", "45751")]
    [InlineData("""<c r="A1" t="b"><v>1</v></c>""", "true")]
    [InlineData("""<c r="A1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>""", "ab")]
    public void Cell_OfEachKind_IsItsText(string cell, string text)
    {
        var sheet = XlsxTable.Read(Workbook($"""<row r="1">{cell}</row>"""));

        Assert.Null(sheet.Problem);
        Assert.Equal([text], Assert.Single(sheet.Rows).Cells);
    }

    [Fact]
    public void Rows_WithGaps_KeepTheirNumbersAndColumns()
    {
        var sheet = XlsxTable.Read(Workbook("""<row r="2"><c r="C2"><v>1</v></c></row><row r="3"/><row r="7"><c r="A7"><v>2</v></c></row>"""));

        Assert.Equal([(2, ",,1"), (7, "2")], sheet.Rows.Select(r => (r.Number, string.Join(',', r.Cells))));
    }

    [Theory]
    [InlineData("""<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>many</v></c></row>""", 2)]
    [InlineData("""<row r="1"><c r="A1" t="s"><v>99</v></c></row>""", 1)]
    [InlineData("""<row r="1"><c r="ZZZ1"><v>1</v></c></row>""", 1)]
    [InlineData("""<row r="1"><c r="A1" s="1"><v>-1</v></c></row>""", 1)]
    [InlineData("""<row r="1"><c r="A1">""", 1)]
    public void Sheet_ThatIsNotSound_IsRefusedAtItsRow(string rows, int row)
    {
        var sheet = XlsxTable.Read(Workbook(rows));

        Assert.Equal(row, sheet.ProblemRow);
        Assert.NotNull(sheet.Problem);
        Assert.Empty(sheet.Rows);
    }

    [Fact]
    public void File_ThatIsNoWorkbook_IsRefused()
    {
        Assert.NotNull(XlsxTable.Read(new MemoryStream("id,title\n"u8.ToArray())).Problem);
        Assert.NotNull(XlsxTable.Read(new MemoryStream()).Problem);
        Assert.Equal("not an Excel workbook (.xlsx) with a sheet", XlsxTable.Read(Zip(("hello.txt", "hello"))).Problem);
        Assert.NotNull(XlsxTable.Read(Workbook("", """<!DOCTYPE x [<!ENTITY a "aaaa">]>""")).Problem);
    }

    [Fact]
    public void File_WithAnyByteChanged_NeverThrows()
    {
        var sound = Workbook("""<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45751</v></c></row>""").ToArray();
        var random = new Random(3);
        for (var n = 0; n < 2000; n++)
        {
            var bytes = sound.ToArray();
            for (var times = random.Next(1, 6); times > 0; times--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            XlsxTable.Read(new MemoryStream(bytes));
        }
    }

    /// <summary>Shows how the cells of a workbook become a table for the importer.</summary>
    [Fact]
    public void ShippedEvents_ThroughAWorkbook_AreTheSameTable()
    {
        var table = TableFiles.Table(RowKind.Event, Repository.Shipped.Events.Select(EventEntry.Of));
        var rows = new StringBuilder();
        foreach (var (number, cells) in table.Lines.Select(l => (l.Line, l.Cells)).Prepend((1, table.Columns)))
        {
            rows.Append(System.Globalization.CultureInfo.InvariantCulture, $"""<row r="{number}">""")
                .AppendJoin("", cells.Select(c => $"""<c t="inlineStr"><is><t xml:space="preserve">{SecurityElement.Escape(c)}</t></is></c>"""))
                .Append("</row>");
        }

        var sheet = XlsxTable.Read(Workbook(rows.ToString()));

        var columns = sheet.Rows[0].Cells;
        var read = new EntryTable(
            columns,
            [.. sheet.Rows.Skip(1).Select(r => new EntryLine(r.Number, [.. Enumerable.Range(0, columns.Count).Select(c => r.Cells.ElementAtOrDefault(c) ?? "")]))]);
        Assert.Equivalent(table, read, strict: true);
    }

    private static MemoryStream Workbook(string rows, string before = "") =>
        Zip(
            ("xl/workbook.xml", """<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Events" sheetId="1" r:id="rId1"/></sheets></workbook>"""),
            ("xl/_rels/workbook.xml.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>"""),
            ("xl/sharedStrings.xml", """<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>one</t></si><si><r><t>two </t></r><r><t>parts</t></r><rPh><t>kana</t></rPh></si></sst>"""),
            ("xl/styles.xml", Styles),
            ("xl/worksheets/sheet1.xml", $"""{before}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData></worksheet>"""));

    private static MemoryStream Zip(params (string Name, string Text)[] parts)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        stream.Position = 0;
        return stream;
    }
}
