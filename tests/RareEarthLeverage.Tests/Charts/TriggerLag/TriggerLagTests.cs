using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Tracks;
using Xunit;

namespace RareEarthLeverage.Tests.Charts.TriggerLag;

public sealed class TriggerLagTests
{
    private const string Id = "trigger-lag";

    private static readonly Dataset Small = Sample.Dataset(
        Sample.Event("us-tariff", "2025-04-02", EventTracks.UsTariff, weight: 5),
        Sample.Event("us-chip", "2025-03-05", EventTracks.UsChipControl),
        Sample.Event("us-march", "2025-03-01", EventTracks.UsTariff, precision: DatePrecision.Month),
        Sample.Event("us-long-ago", "2024-12-01", EventTracks.UsTariff),
        Sample.Event("us-unanswered", "2025-06-01", EventTracks.UsTariff),
        Sample.Event(
            "cn-act",
            "2025-04-04",
            triggers: [new("us-tariff", "The paper says that it answered the tariff.", 0, 2), new("us-long-ago", "A lawyer says so.", 0, 124), new("us-march", "A daily says so.", 0, null)]),
        Sample.Event("cn-alone", "2025-09-01", direction: Direction.Easing));

    [Fact]
    public void Tables_SmallRecord_KeepStatedAndNearbyApart()
    {
        var figure = Drawn.Figure(Id, "", Small);

        Assert.Equal(
            [
                "stated|tightening|2|us-tariff|cn-act|yes|The paper says that it answered the tariff.",
                "stated|tightening|124|us-long-ago|cn-act|yes|A lawyer says so.", // 30 + 31 + 28 + 31 + 4
                "stated|tightening||us-march|cn-act|yes|A daily says so.", // known to the month: no lag
                "nearby|tightening|2|us-tariff|cn-act|yes|",
                "nearby|tightening|4|us-march|cn-act|yes|", // 31 March
                "nearby|tightening|30|us-chip|cn-act|no|", // 26 of March and 4 of April
            ],
            Drawn.Lines(figure.Tables[0], "kind", "direction", "lag_days", "trigger", "act", "also_stated", "claim"));
        Assert.Equal(
            ["move without a trigger|cn-alone", "trigger without a move|us-long-ago", "trigger without a move|us-unanswered"],
            Drawn.Lines(Drawn.Table(figure, "unmatched"), "what", "id"));
        Assert.StartsWith("1 stated pair has no lag in days", figure.Caption.Coverage, StringComparison.Ordinal);
    }

    [Fact]
    public void Draw_SmallRecord_HasADotForEachPairWithALag()
    {
        var figure = Drawn.Figure(Id, "", Small);
        var dots = figure.Scene.Groups().Where(g => g.Kind == GroupKind.Event).ToList();

        Assert.Equal(2, dots.Count(d => d.Lane == "stated-tightening"));
        Assert.Equal(3, dots.Count(d => d.Lane == "nearby-tightening"));
        Assert.All(dots, d => Assert.Equal(("/events/cn-act", "cn-act"), (d.Link, d.EventIds[0])));
        Assert.All(dots.Where(d => d.Lane == "stated-tightening"), d => Assert.NotNull(Assert.Single(d.Marks.OfType<GlyphMark>()).Fill));
        Assert.All(dots.Where(d => d.Lane == "nearby-tightening"), d => Assert.Null(Assert.Single(d.Marks.OfType<GlyphMark>()).Fill));
        Assert.Contains("us-tariff → cn-act", Drawn.Texts(figure));
        Assert.Contains("124 days: us-long-ago → cn-act", Drawn.Texts(figure)); // beyond the window, with its days
        Assert.Contains("1 of 1; too few for a rate", Drawn.Texts(figure)); // fewer than five moves: counts only
        Assert.DoesNotContain(Drawn.Texts(figure), t => t.Contains("p =", StringComparison.Ordinal));
    }

    [Fact]
    public void Draw_LagOfEachDot_IsItsPlaceOnTheAxis()
    {
        var dots = Drawn.Figure(Id, "", Small).Scene.Groups().Where(g => g.Lane == "nearby-tightening").Select(g => g.AnchorX!.Value).Order().ToList();

        // 2, 4 and 30 days: the second gap is thirteen times the first.
        Assert.Equal(13, (dots[2] - dots[1]) / (dots[1] - dots[0]), 6);
    }

    [Fact]
    public void Shipped_Chance_IsThatOfTheMethodPage()
    {
        var figure = Drawn.Figure(Id);

        Assert.Equal(
            [
                "precursor|tightening|19|27|0.0171|0.0001",
                "precursor|easing|14|14|0.0101|0.0001",
                "trigger|tightening|27|47|0.0179|0.0001",
                "trigger|easing|18|30|0.0113|0.0001",
            ],
            Drawn.Lines(Drawn.Table(figure, "chance"), "rate", "direction", "hits", "n", "p", "p_floor"));
        Assert.Contains("19 of 27 (70%); by chance 22%, 4 to 67%; p = 0.0171, floor 0.0001", Drawn.Texts(figure));
        var printed = string.Join(' ', Drawn.Texts(figure));
        Assert.All(RareEarthLeverage.Alignment.Chance.ChanceBaseline.Caveats, c => Assert.Contains(c, printed, StringComparison.Ordinal));
    }

    [Fact]
    public void Shipped_OctoberMove_HasBothRivalTriggers() =>
        Assert.Equal(
            ["2|us-2025-10-07-house-report-chip-tools", "10|us-2025-09-29-affiliates-rule"],
            Drawn.Figure(Id).Tables[0] is var t ? t.Rows.Where(r => r.Cells[0] == "stated" && r.Cells[7] == "2025-10-09").Select(r => Drawn.Line(t, r, "lag_days", "trigger")) : []);

    [Theory]
    [InlineData("from=1950&to=1960")]
    [InlineData("from=2027&to=2028")]
    public void Draw_PeriodWithoutAMove_SaysSo(string query)
    {
        var figure = Drawn.Figure(Id, query);
        Assert.StartsWith("No moves in this period", figure.Empty, StringComparison.Ordinal);
        Assert.Contains(figure.Empty, string.Join(' ', Drawn.Texts(figure)), StringComparison.Ordinal);
    }

    [Fact]
    public void Draw_OneDirection_LeavesTheOtherOut()
    {
        var figure = Drawn.Figure(Id, "direction=easing");
        Assert.All(figure.Tables[0].Rows, r => Assert.Equal("easing", r.Cells[1]));
        Assert.Equal("Shown: direction: easing", figure.Caption.Filters);
    }

    [Fact]
    public void Draw_Usual_IsTheApprovedPicture() => Drawn.IsApproved(Id, "TriggerLag");
}
