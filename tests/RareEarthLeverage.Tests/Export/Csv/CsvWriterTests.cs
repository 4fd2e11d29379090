using System.Text;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Export;
using RareEarthLeverage.Export.Csv;
using RareEarthLeverage.Tests.Charts.LeverageTimeline;
using Xunit;

namespace RareEarthLeverage.Tests.Export.Csv;

public sealed class CsvWriterTests
{
    private static string Write(Figure figure, FigureRequest request)
    {
        using var stream = new MemoryStream();
        new CsvWriter().Write(figure, request, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Write(params string?[] cells)
    {
        var table = new FigureTable("t", "T", [.. cells.Select((_, i) => new FigureColumn($"c{i}", ""))], [new(null, cells)]);
        var caption = Pictures.Draw("from=1950&to=1950").Caption;
        return Write(new Figure(caption, new Scene(1, 1, "", "", []), [table]), Pictures.Request()).Split("\r\n")[1];
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData(null, "")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"no\"", "\"say \"\"no\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+cmd", "'+cmd")]
    [InlineData("-x", "'-x")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tx", "'\tx")]
    [InlineData("-5.7", "-5.7")]
    [InlineData("+4.8", "+4.8")]
    [InlineData("稀土", "稀土")]
    public void Write_Cell_IsSafe(string? cell, string expected) => Assert.Equal(expected, Write(cell));

    [Fact]
    public void Write_NoTableNamed_IsTheFirst()
    {
        var lines = Write(Pictures.Draw(), Pictures.Request()).Split("\r\n");
        Assert.StartsWith("id,date,effective,end,end_scheduled,track,direction,", lines[0], StringComparison.Ordinal);
        Assert.Contains(lines, l => l.StartsWith("cn-2025-04-04-announcement-18,2025-04-04,2025-04-04,,", StringComparison.Ordinal));
        Assert.Equal("", lines[^1]);
    }

    [Fact]
    public void Write_TableNamed_IsThatTable()
    {
        var lines = Write(Pictures.Draw("table=growth"), Pictures.Request("table=growth")).Split("\r\n");
        Assert.StartsWith("month,last_month,shown_pct,qualifier,", lines[0], StringComparison.Ordinal);
        Assert.Contains(lines, l => l.StartsWith("2025-01,2025-02,", StringComparison.Ordinal));
    }
}
