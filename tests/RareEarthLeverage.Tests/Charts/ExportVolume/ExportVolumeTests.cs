using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Charts.ExportVolume;
using RareEarthLeverage.Tests.Charts.LeverageTimeline;
using Xunit;

namespace RareEarthLeverage.Tests.Charts.ExportVolume;

public sealed class ExportVolumeTests
{
    private static Figure Draw(string query = "") => new ExportVolumeChart().Draw(Pictures.Request(query), Repository.Dataset);

    private static GroupMark Group(Figure figure, string name) => figure.Scene.Groups().Single(g => g.Name == name);

    private static BoxMark Bar(Figure figure, string name) => Group(figure, name).Marks.OfType<BoxMark>().First();

    [Fact]
    public void Draw_Default_RunsFromTheYearOnWhichGrowthOf2025IsReckoned() =>
        Assert.Contains("January 2024 to February 2026", Draw().Caption.Subtitle, StringComparison.Ordinal);

    [Fact]
    public void Bars_StandAsHighAsTheirTonnes()
    {
        var figure = Draw();
        var (may, june) = (Bar(figure, "May 2024: 6,217"), Bar(figure, "Jun 2024: 4,829"));
        Assert.Equal(6217.0 / 4829.0, may.Box.Height / june.Box.Height, 6);
        Assert.Equal(may.Box.Bottom, june.Box.Bottom, 6);
    }

    [Fact]
    public void Bars_JanuaryAndFebruary_AreOneOfDoubleWidthAtTheMeanOfBoth()
    {
        var figure = Draw();
        var joint = Bar(figure, "January and February 2024 together: 8,774");
        var may = Bar(figure, "May 2024: 6,217");
        // 8,774 ÷ 2 = 4,387 a month.
        Assert.Equal(4387.0 / 6217.0, joint.Box.Height / may.Box.Height, 6);
        Assert.InRange(joint.Box.Width / may.Box.Width, 1.8, 2.3);
        Assert.Contains(Pictures.Texts(figure), t => t.EndsWith("8,774 in all", StringComparison.Ordinal));
        Assert.Equal(["2024-01", "2024-02", "8774"], Row(figure, "2024-01").Take(2).Append(Row(figure, "2024-01")[3]));
    }

    [Fact]
    public void Bars_About_ArePaleWithADashedEdgeAndCarryTheSign()
    {
        var figure = Draw();
        var march = Bar(figure, "Mar 2024: ~4,710");
        Assert.Equal((Ink.BarUpSoft, true), (march.Fill, march.Dashed));
        Assert.Contains("~4,710", Pictures.Texts(figure));
        Assert.Equal("about", Row(figure, "2024-03")[5]);
    }

    [Fact]
    public void Bars_MoreThan_AreOpenAtTheTop()
    {
        var figure = Draw("series=cn-magnet-exports-us&from=2024-10&to=2025-06");
        // January 2025 “over 800” and February “about 400” are both known, so that each stands for itself.
        var january = Bar(figure, "Jan 2025: >800");
        Assert.Equal((null, BoxSide.Top), (january.Fill, january.Open));
        Assert.Contains(">800", Pictures.Texts(figure));
    }

    [Fact]
    public void Gaps_AreSaidAndNeverABar()
    {
        var figure = Draw("from=2022-01&to=2022-08");
        // March, June, July and August 2022 are known.
        Assert.Contains(figure.Scene.Groups(), g => g.Name == "Jan 2022 to Feb 2022: no figure");
        Assert.Contains(figure.Scene.Groups(), g => g.Name == "Apr 2022 to May 2022: no figure");
        Assert.Contains("No figure is known for Jan 2022 to Feb 2022, Apr 2022 to May 2022.", figure.Caption.Coverage, StringComparison.Ordinal);
        Assert.Null(Row(figure, "2022-04")[3]);
        Assert.Contains("no figure", Pictures.Texts(figure));
    }

    [Fact]
    public void SetAside_AreDrawnFaintAndListed()
    {
        var figure = Draw();
        var lines = figure.Scene.Groups().Where(g => g.Name.Contains("set aside", StringComparison.Ordinal)).ToList();
        Assert.Equal(figure.Tables[1].Rows.Count, lines.Count);
        Assert.NotEmpty(lines);
        Assert.All(lines, g => Assert.Contains(g.Marks.OfType<PathMark>(), p => p.Stroke == Ink.Faint));
    }

    [Fact]
    public void Moves_AreMarkedOnTheirDaysAndLeadToTheirActs()
    {
        var figure = Draw("from=2025-03&to=2025-05");
        var april = figure.Scene.Groups().Single(g => g.EventIds.Contains("cn-2025-04-04-announcement-18"));
        Assert.Equal("/events/cn-2025-04-04-announcement-18", april.Link);
        Assert.Equal(GlyphShape.TriangleDown, april.Marks.OfType<GlyphMark>().Single().Shape);
        // A three-month axis of 92 days: 4 April is day 35 of it, and stands in its middle.
        var bars = figure.Scene.Groups().Where(g => g.Kind == GroupKind.Value && g.AnchorX is not null).ToList();
        var (march, may) = (bars[0].AnchorX!.Value, bars[^1].AnchorX!.Value); // middles of March and May, days 15.5 and 76.5
        Assert.Equal(march + (34.5 - 15.5) * (may - march) / 61, april.AnchorX!.Value, 3);
        Assert.Contains(figure.Tables[2].Rows, r => r.EventId == "cn-2025-04-04-announcement-18");
    }

    [Fact]
    public void Draw_SeriesOfRates_SaysThatItHoldsNoAmounts() =>
        Assert.Equal("No amounts: this series holds rates of growth. See the figure of export growth.", Draw("series=cn-ree-exports-yoy-rsis").Empty);

    private static IReadOnlyList<string?> Row(Figure figure, string month) => figure.Tables[0].Rows.Single(r => r.Cells[0] == month).Cells;
}
