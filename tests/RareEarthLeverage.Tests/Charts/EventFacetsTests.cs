using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.LeverageTimeline;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Elements;
using RareEarthLeverage.Timeline.Tracks;
using Xunit;

namespace RareEarthLeverage.Tests.Charts;

public sealed class EventFacetsTests
{
    private static readonly DateOnly Today = Sample.Day("2026-11-21");
    private static readonly FigureRequest All = new() { AsOf = Today, Preset = "all", Confidence = Confidence.Low };

    private static readonly Dataset Facts = Sample.Dataset(
        Sample.Event("cn-a", "2025-04-04", elements: ["Dy", "Tb"], targets: ["all"]),
        Sample.Event("cn-b", "2025-10-09", elements: ["Er"], targets: ["US"], instrument: Instrument.ExtraterritorialRule, confidence: Confidence.Low),
        Sample.Event("cn-c", "2025-11-07", direction: Direction.Easing, instrument: Instrument.Suspension, targets: ["US", "EU"], legalForm: LegalForm.Informal),
        Sample.Event("us-a", "2025-04-02", track: EventTracks.UsTariff, instrument: Instrument.Tariff, targets: ["CN"], sources: [Sample.Source(SourceTier.Agency)]));

    [Fact]
    public void Count_OfAChoice_LeavesItsOwnFilterOutAndKeepsTheOthers()
    {
        var facets = LeverageTimelineChart.Facets(All with { Directions = [Direction.Tightening], Targets = ["US"] }, Facts);

        Assert.Equal(1, facets.Shown); // cn-b
        Assert.Equal((1, 1), (facets.Count(EventFilters.Direction, "tightening"), facets.Count(EventFilters.Direction, "easing"))); // cn-b; cn-c
        Assert.Equal((1, 1, 1), (facets.Count(EventFilters.Target, "US"), facets.Count(EventFilters.Target, "all"), facets.Count(EventFilters.Target, "CN"))); // cn-b, cn-a, us-a
        Assert.Equal(0, facets.Count(EventFilters.Target, "EU")); // cn-c eases
        Assert.Equal((1, 0), (facets.Count(EventFilters.Confidence, "low"), facets.Count(EventFilters.Confidence, "medium")));
        Assert.Equal(["US", "CN", "EU", "all"], facets.Targets);
    }

    [Fact]
    public void Relaxations_NameTheFilterThatAloneBringsBackMost()
    {
        // Without the element: cn-c. Without the direction: nothing, because Dy is only in cn-a: that one. Both bring back one.
        var facets = LeverageTimelineChart.Facets(All with { Directions = [Direction.Easing], Elements = ["Dy"] }, Facts);

        Assert.Equal(0, facets.Shown);
        Assert.Equal([EventFilters.Direction, EventFilters.Element], facets.Relaxations);
        Assert.Equal((1, 1), (facets.KeptOutBy(EventFilters.Direction), facets.KeptOutBy(EventFilters.Element)));
    }

    [Fact]
    public void Relaxations_WhereOneIsNotEnough_NameTwo()
    {
        var facets = LeverageTimelineChart.Facets(All with { Tracks = [EventTracks.UsTariff], Elements = ["Dy"], LegalForms = [LegalForm.Informal], Text = "xyz" }, Facts);

        Assert.Equal([EventFilters.LegalForm | EventFilters.Element | EventFilters.Text], facets.Relaxations.Where(f => !f.HasFlag(EventFilters.Track)));
    }

    [Fact]
    public void Count_OfEveryChoice_IsWhatThatChoiceThenShows()
    {
        // The rule itself, over the shipped facts: set the choice alone, keep the rest, and count.
        var facts = Shipped();
        FigureRequest[] states =
        [
            new() { AsOf = Today },
            All,
            All with { Directions = [Direction.Easing], Elements = ["Dy"] },
            new() { AsOf = Today, Preset = "2010", Text = "Japan", Tiers = [SourceTier.Agency] },
            new() { AsOf = Today, From = new(2025, 3, 1), Targets = ["US"], Seed = true, Instruments = [Instrument.ExportLicensing, Instrument.Truce] },
        ];
        foreach (var state in states)
        {
            var facets = LeverageTimelineChart.Facets(state, facts);
            int Shown(FigureRequest request) => new LeverageTimelineChart().Draw(request, facts).Tables[0].Rows.Count;

            Assert.Equal(Shown(state), facets.Shown);
            Assert.All(EventTracks.All, t => Assert.Equal(Shown(state with { Tracks = [t] }), facets.Count(EventFilters.Track, t.Id)));
            Assert.All(Enum.GetValues<Direction>(), d => Assert.Equal(Shown(state with { Directions = [d] }), facets.Count(EventFilters.Direction, Vocabulary.Word(d))));
            Assert.All(["Dy", "Er", "Y"], s => Assert.Equal(Shown(state with { Elements = [s] }), facets.Count(EventFilters.Element, s)));
            Assert.All(["US", "JP", "all"], t => Assert.Equal(Shown(state with { Targets = [t] }), facets.Count(EventFilters.Target, t)));
            Assert.All([Instrument.Truce, Instrument.Tariff], i => Assert.Equal(Shown(state with { Instruments = [i] }), facets.Count(EventFilters.Instrument, Vocabulary.Word(i))));
            Assert.All(Enum.GetValues<LegalForm>(), f => Assert.Equal(Shown(state with { LegalForms = [f] }), facets.Count(EventFilters.LegalForm, Vocabulary.Word(f))));
            Assert.All(Enum.GetValues<MineralScope>(), m => Assert.Equal(Shown(state with { Scopes = [m] }), facets.Count(EventFilters.Scope, Vocabulary.Word(m))));
            Assert.All(Enum.GetValues<SourceTier>(), t => Assert.Equal(Shown(state with { Tiers = [t] }), facets.Count(EventFilters.Tier, Vocabulary.Word(t))));
            Assert.Equal(Shown(state with { Seed = true }), facets.Count(EventFilters.Seed, "true"));
            Assert.Equal(Shown(state with { Confidence = Confidence.High }), facets.Count(EventFilters.Confidence, "high"));
            Assert.Equal(Shown(state with { Confidence = null }), facets.Count(EventFilters.Confidence, EventFacets.UsualConfidence));
        }
    }

    private static Dataset Shipped() => Repository.Dataset;
}
