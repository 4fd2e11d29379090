using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Export.Painting;
using RareEarthLeverage.Tests.Charts.LeverageTimeline;
using RareEarthLeverage.Timeline.Tracks;
using Xunit;

namespace RareEarthLeverage.Tests.Export.Painting;

public sealed class PaintingTests
{
    private static readonly Uri Site = new("https://host.example/app/");

    [Theory]
    [InlineData("/events/x", "https://host.example/app/events/x")]
    [InlineData("/timeline?q=ü b", "https://host.example/app/timeline?q=%C3%BC%20b")]
    [InlineData("https://example.org/a", "https://example.org/a")]
    [InlineData("//evil.example", null)]
    [InlineData("/\\evil.example", null)]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("http://[broken", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Absolute_Link(string? link, string? expected) => Assert.Equal(expected, WebLink.Absolute(Site, link));

    [Theory]
    [InlineData("2025-04-04", FigureColumnKind.Date, "4 Apr 2025")]
    [InlineData("2025-04", FigureColumnKind.Date, "Apr 2025")]
    [InlineData("2025", FigureColumnKind.Date, "2025")]
    [InlineData("-5.7", FigureColumnKind.Number, "−5.7")]
    [InlineData("-5.7", FigureColumnKind.Text, "-5.7")]
    [InlineData(null, FigureColumnKind.Number, "")]
    public void Words_OfACell(string? cell, FigureColumnKind kind, string expected) => Assert.Equal(expected, BriefTable.Words(cell, kind));

    [Fact]
    public void Lines_LongText_LosesNothing()
    {
        var text = "short " + new string('x', 300) + " 稀土稀土 end";
        var lines = TextLines.Of(text, 10, bold: false, 100);
        Assert.Equal(Samples.Squeezed(text), Samples.Squeezed(string.Concat(lines)));
        Assert.All(lines, l => Assert.True(TextWidths.Of(l, 10) <= 100.02));
    }

    [Fact]
    public void Widths_OfColumns_FillTheRoomAndTakeFromTheWidest()
    {
        var table = new BriefTable("T", ["A", "B"], [new([new("short"), new(string.Concat(Enumerable.Repeat("long ", 60)))], [])]);
        var widths = table.Widths(10, 300, 8);
        Assert.Equal(300, widths.Sum(), 3);
        Assert.Equal(TextWidths.Of("short", 10) + 8, widths[0], 3);
    }

    [Fact]
    public void Widths_TwoLongColumns_ShareByTheSquareRootOfTheirWords()
    {
        string Long(int times) => string.Concat(Enumerable.Repeat("long ", times));
        var table = new BriefTable("T", ["A", "B"], [new([new(Long(40)), new(Long(160))], [])]);
        var widths = table.Widths(10, 300, 0);
        // Four times the words, twice the room: 100 and 200 of 300.
        Assert.Equal(100, widths[0], 0);
        Assert.Equal(200, widths[1], 0);
    }

    [Fact]
    public void All_EveryChart_HasTheSourcesOfEachEventOnce_HeadsThatDiffer_AndNoCodes()
    {
        foreach (var chart in ChartCatalog.All)
        {
            var figure = chart.Draw(Pictures.Request(chart.SelectionIsSubject ? "sel=cn-2025-04-04-announcement-18" : ""), Repository.Dataset);
            var tables = BriefTable.All(figure, Samples.Context(chart: chart), sourcesBelow: true);
            var withRow = figure.Tables.SelectMany(t => t.Rows).Select(r => r.EventId).OfType<string>().ToHashSet();
            Assert.Equal(figure.Sources!.Rows.Count(r => r.EventId is { } id && withRow.Contains(id)), tables.SelectMany(t => t.Rows).Sum(r => r.Sources.Count));
            Assert.All(tables, t => Assert.Equal(t.Labels.Distinct(), t.Labels));
            Assert.All(tables.SelectMany(t => t.Rows).SelectMany(r => r.Cells), c => Assert.DoesNotContain(c.Text, EventTracks.All.Select(t => t.Id).Where(t => t != "diplomacy")));
        }
    }

    [Theory]
    [InlineData("ok", "ok")]
    [InlineData("a\u0000b\tc\nd", "a b c d")]
    [InlineData("\uD83D\uDC4D", "\uD83D\uDC4D")]
    [InlineData("\uFFFE", " ")]
    public void Clean_Text(string text, string expected) => Assert.Equal(expected, PlainText.Clean(text));

    // Not as data of a theory: an attribute cannot hold half a pair.
    [Fact]
    public void Clean_HalfAPair_IsReplaced() => Assert.Equal("a\uFFFDb \uD83D\uDC4D\uFFFD", PlainText.Clean("a\uD83Db \uD83D\uDC4D\uDC4D"));

    [Fact]
    public void Cut_BetweenHalvesOfAPair_TakesBothAway() => Assert.Equal("a…", PlainText.Cut("a\uD83D\uDC4Dbc", 3));
}
