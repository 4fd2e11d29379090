using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Timeline;
using Xunit;

namespace RareEarthLeverage.Tests.Charts.ElementStates;

public sealed class ElementStatesTests
{
    private const string Id = "element-states";

    private static readonly Dataset Small = Sample.Dataset(
        Sample.Event("cn-first", "2024-12-01", elements: ["Sc"], scope: MineralScope.OtherCritical),
        Sample.Event("cn-licence", "2025-02-10", elements: ["Dy"]),
        Sample.Event("cn-reach", "2025-03-05", elements: ["Dy", "Er"], instrument: Instrument.ExtraterritorialRule),
        Sample.Event("cn-pause", "2025-04-11", direction: Direction.Easing, end: "2025-05-20", scheduled: true, instrument: Instrument.Suspension, actsOn: [new EventLink("cn-reach", LinkKind.Suspends)]));

    [Fact]
    public void Tables_SmallRecord_NameLevelDaysAndActs()
    {
        var states = Drawn.Figure(Id, "from=2025-01&to=2025-05", Small).Tables[0];

        Assert.Equal(
            [
                "2025-01-01|2025-02-09|0|0||",
                "2025-02-10|2025-03-04|2|2|cn-licence|",
                "2025-03-05|2025-04-10|3|3|cn-reach|",
                "2025-04-11|2025-05-20|2|2|cn-licence|", // suspended, the last scheduled day included
                "2025-05-21|2025-05-31|2|3|cn-licence|cn-reach", // what came after is not recorded
            ],
            states.Rows.Where(r => r.Cells[0] == "Dy").Select(r => Drawn.Line(states, r, "from", "to", "level", "level_high", "acts", "open")));
        Assert.Equal(17, states.Rows.Select(r => r.Cells[0]).Distinct().Count());
    }

    [Fact]
    public void Months_SmallRecord_ShowTheEndOfEach()
    {
        var months = Drawn.Table(Drawn.Figure(Id, "from=2025-01&to=2025-05", Small), "months");

        Assert.Equal(
            ["2025-01|0|0|0|0|1", "2025-02|2|0|1|1|1", "2025-03|3|3|2|2|1", "2025-04|2|0|1|1|1", "2025-05|2 to 3|0 to 3|1|2|1"],
            Drawn.Lines(months, "month", "dy", "er", "licensed", "licensed_high", "other_minerals"));
    }

    [Fact]
    public void Draw_SmallRecord_TellsLevelsApartByFigureAndHatching()
    {
        var figure = Drawn.Figure(Id, "from=2025-01&to=2025-05", Small);
        var runs = figure.Scene.Groups().Where(g => g.Name.StartsWith("Dy", StringComparison.Ordinal)).ToList();

        Assert.Equal(["0", "2", "3", "2", "2–3"], runs.Select(r => r.Marks.OfType<TextMark>().Single().Text));
        Assert.Equal([false, false, false, false, true], runs.Select(r => r.Marks.OfType<BoxMark>().Any(b => b.Hatch is not null)));
        Assert.Equal([null, "/events/cn-licence", "/events/cn-reach", "/events/cn-licence", "/events/cn-licence"], runs.Select(r => r.Link));
        Assert.StartsWith("Dy, 21 May 2025 to 31 May 2025: 2–3 between export licence and licence with reach abroad, outcome not recorded, by ", runs[^1].Name, StringComparison.Ordinal);
    }

    [Fact]
    public void Shipped_Dysprosium_GoesThroughItsLevels()
    {
        var states = Drawn.Figure(Id).Tables[0];

        // Reporting from 7 November 2023 for want of an end; No. 18; No. 61 from its day; No. 70; its scheduled end.
        var levels = states.Rows.Where(r => r.Cells[0] == "Dy").Select(r => Drawn.Line(states, r, "level", "level_high")).ToList();
        Assert.Equal(["0|0", "1|1", "2|2", "3|3", "2|2", "2|3"], levels.Where((l, i) => i == 0 || l != levels[i - 1]));
        Assert.Equal("2025-04-04", states.Rows.First(r => r.Cells[0] == "Dy" && r.Cells[5] == "2").Cells[3]);
        Assert.Equal(["Light", "Medium", "Heavy"], states.Rows.Select(r => r.Cells[2]).Distinct());
    }

    [Fact]
    public void Draw_DaysBeforeTheRecord_AreNotDrawnAsNone()
    {
        var figure = Drawn.Figure(Id, "from=1950&to=1960");
        Assert.StartsWith("No day of this view is in the record", figure.Empty, StringComparison.Ordinal);
        Assert.All(figure.Tables, t => Assert.Empty(t.Rows));
        Assert.Contains("The record begins on 1 Dec 2024; what was in force before is not known.", Drawn.Figure(Id, "from=2024&to=2025", Small).Caption.Coverage, StringComparison.Ordinal);
    }

    [Fact]
    public void Draw_DaysAfterTheAsOfDay_AreNotDrawn()
    {
        var figure = Drawn.Figure(Id, "from=2026-10&to=2027-03");
        Assert.Equal("2026-11-21", figure.Tables[0].Rows.Max(r => r.Cells[4]));
        Assert.Contains("Nothing is drawn after the as-of day, 21 Nov 2026.", figure.Caption.Coverage, StringComparison.Ordinal);
    }

    [Fact]
    public void Draw_Usual_IsTheApprovedPicture() => Drawn.IsApproved(Id, "ElementStates");
}
