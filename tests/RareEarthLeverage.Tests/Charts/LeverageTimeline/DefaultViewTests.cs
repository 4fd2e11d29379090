using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.Drawing;
using Xunit;

namespace RareEarthLeverage.Tests.Charts.LeverageTimeline;

/// <summary>What a first-time visitor sees: December 2024 to February 2026 of the shipped data.</summary>
public sealed class DefaultViewTests
{
    private static readonly Figure Default = Pictures.Draw();

    [Fact]
    public void Draw_Default_RunsFromDecember2024ToTheLastQuantity()
    {
        Assert.Equal((Sample.Day("2024-12-01"), Sample.Day("2026-02-28")), (Default.Scene.Time!.From, Default.Scene.Time.To));
        Assert.Contains("December 2024 to February 2026", Default.Caption.Subtitle, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("+4.8%")]
    [InlineData("−5.7%")]
    [InlineData("+60.3%")]
    [InlineData("34% tariff")]
    [InlineData("No. 18: seven elements")]
    [InlineData("No. 61: 0.1% rule")]
    [InlineData("No. 57: five more")]
    [InlineData("Xi-Trump in Busan")]
    [InlineData("No. 70: pause to Nov 2026")]
    [InlineData("US tariffs")]
    [InlineData("China tightens")]
    [InlineData("China eases")]
    public void Draw_Default_Prints(string text) => Assert.Contains(text, Pictures.Texts(Default));

    [Fact]
    public void Draw_Default_SaysWhatLiesOutside() =>
        Assert.Contains("A later figure, Jul 2026 (≈−30%), lies outside this view.", Default.Caption.Coverage, StringComparison.Ordinal);

    [Fact]
    public void Draw_Default_SaysHowManyUncertainEventsAreHidden()
    {
        Assert.Contains("3 events of low confidence and less than landmark weight not drawn.", Default.Caption.Coverage, StringComparison.Ordinal);
        var hidden = Pictures.Draw("confidence=low").Tables[0].Rows.Count - Default.Tables[0].Rows.Count;
        Assert.Equal(3, hidden);
    }

    [Fact]
    public void Draw_April2025_StandsAtOneXInLaneAxisAndBars()
    {
        var time = Default.Scene.Time!;
        var perDay = (time.RightPx - time.LeftPx) / (time.To.DayNumber - time.From.DayNumber + 1);
        double X(string day) => time.LeftPx + (Sample.Day(day).DayNumber - time.From.DayNumber) * perDay;

        var announcement = Pictures.Event(Default, "cn-2025-04-04-announcement-18");
        Assert.Equal(X("2025-04-04") + perDay / 2, announcement.AnchorX!.Value, 1.0);
        Assert.Equal(announcement.AnchorX.Value, Pictures.Event(Default, "cn-2025-04-04-entity-lists-27-us").AnchorX!.Value, 0.001);

        var bar = Pictures.Bars(Default).Single(b => b.Name.StartsWith("Apr 2025", StringComparison.Ordinal));
        Assert.Equal((X("2025-04-01") + X("2025-05-01")) / 2, bar.AnchorX!.Value, 1.0);
        var names = Default.Scene.Flat().OfType<TextMark>().Where(t => t.Text == "Apr").ToList();
        Assert.Equal(2, names.Count);
        Assert.All(names, n => Assert.Equal(bar.AnchorX.Value, n.At.X, 1.0));
        Assert.Contains(Default.Scene.Flat().OfType<PathMark>(), p => p.Stroke == Ink.Grid && Math.Abs(p.From.X - X("2025-04-01")) < 1);
    }

    [Fact]
    public void Draw_JanuaryAndFebruary_AreOneBarOfDoubleWidth()
    {
        var joint = Pictures.Bars(Default).Single(b => b.Name.StartsWith("Jan and Feb 2025 together", StringComparison.Ordinal));
        var april = Pictures.Bars(Default).Single(b => b.Name.StartsWith("Apr 2025", StringComparison.Ordinal));
        Assert.True(Width(joint) > 1.8 * Width(april));
        Assert.Contains("Jan–Feb −3.0%", joint.Marks.OfType<TextMark>().Select(t => t.Text));

        static double Width(GroupMark bar) => bar.Marks.OfType<BoxMark>().Single().Box.Width;
    }

    [Fact]
    public void Draw_StatedConnector_IsSolidAndInTheAnswersColour()
    {
        var connector = Pictures.Connectors(Default, GroupKind.StatedConnector).Single(c => c.EventIds.SequenceEqual(["us-2025-04-02-reciprocal-tariff", "cn-2025-04-04-announcement-18"]));
        var line = Assert.IsType<PathMark>(Assert.Single(connector.Marks));
        Assert.False(line.Dashed);
        Assert.Equal(Ink.ChinaSoft, line.Stroke);
        Assert.Equal(Pictures.Event(Default, "us-2025-04-02-reciprocal-tariff").AnchorX!.Value, line.From.X, 0.001);
        Assert.Equal(Pictures.Event(Default, "cn-2025-04-04-announcement-18").AnchorX!.Value, line.Steps[^1].To.X, 0.001);
    }

    [Fact]
    public void Draw_NothingSelected_HasNoNearbyConnector() => Assert.Empty(Pictures.Connectors(Default, GroupKind.NearbyConnector));

    [Fact]
    public void Draw_Tables_HoldEveryEventAndMonth()
    {
        Assert.Equal(["events", "growth"], Default.Tables.Select(t => t.Name));
        Assert.All(Default.Tables, t => Assert.All(t.Rows, r => Assert.Equal(t.Columns.Count, r.Cells.Count)));
        var row = Default.Tables[0].Rows.Single(r => r.EventId == "cn-2025-04-04-announcement-18");
        Assert.Equal("2025-04-04", row.Cells[1]);
        Assert.Contains("us-2025-04-02-reciprocal-tariff", row.Cells, StringComparer.Ordinal);
        var april = Default.Tables[1].Rows.Single(r => r.Cells[0] == "2025-04");
        Assert.Equal("4.8", april.Cells[2]); // 4785 ÷ 4566 − 1 = 4.796%
        Assert.Equal("4.8", april.Cells[6]);
        Assert.Equal("4785", april.Cells[7]);
    }

    [Fact]
    public void Draw_MonthPrecision_StandsInTheMiddleWithAWhisker()
    {
        var stalled = Pictures.Event(Default, "cn-2025-04-01-shipments-stalled");
        var time = Default.Scene.Time!;
        var perDay = (time.RightPx - time.LeftPx) / (time.To.DayNumber - time.From.DayNumber + 1);
        var first = time.LeftPx + (Sample.Day("2025-04-01").DayNumber - time.From.DayNumber) * perDay;
        Assert.Equal(first + 15 * perDay, stalled.AnchorX!.Value, 0.01);
        Assert.Contains(stalled.Marks.OfType<PathMark>(), p => Math.Abs(p.From.X - first) < 0.01 && Math.Abs(p.Steps[0].To.X - first - 30 * perDay) < 0.01);
    }

    [Theory]
    [InlineData("us-2025-04-02-reciprocal-tariff", GlyphShape.TriangleDown, Ink.Tariff)]
    [InlineData("cn-2025-11-07-announcement-70", GlyphShape.TriangleUp, Ink.Paper)]
    [InlineData("dip-2025-06-05-trump-xi-call", GlyphShape.Circle, Ink.Paper)]
    public void Draw_Direction_ShowsInShapeAndFill(string id, GlyphShape shape, Ink fill)
    {
        var glyph = Pictures.Event(Default, id).Marks.OfType<GlyphMark>().Last();
        Assert.Equal((shape, fill), (glyph.Shape, glyph.Fill));
    }

    [Fact]
    public void Draw_China_TightensAboveAndEasesBelowItsLine()
    {
        var line = Default.Scene.Flat().OfType<PathMark>().Single(p => p.Stroke == Ink.China && p.StrokeWidthPx == 1.2 && p.From.Y == p.Steps[0].To.Y && p.Steps[0].To.X - p.From.X > 1000);
        Assert.All(Glyphs("china-control-tightening"), y => Assert.True(y < line.From.Y));
        Assert.All(Glyphs("china-control-easing"), y => Assert.True(y > line.From.Y));

        IEnumerable<double> Glyphs(string lane) => Pictures.Events(Default).Where(e => e.Lane == lane).SelectMany(e => e.Marks.OfType<GlyphMark>()).Select(g => g.Centre.Y);
    }

    [Fact]
    public void Draw_Twice_IsTheSame() => Assert.Equal(Default.Scene.Flat(), Pictures.Draw().Scene.Flat().ToList(), SameMark);

    private static bool SameMark(Mark a, Mark b) =>
        a is PathMark x && b is PathMark y
            ? x.From == y.From && x.Steps.SequenceEqual(y.Steps) && (x.Stroke, x.Fill, x.Dashed) == (y.Stroke, y.Fill, y.Dashed)
            : a == b;
}
