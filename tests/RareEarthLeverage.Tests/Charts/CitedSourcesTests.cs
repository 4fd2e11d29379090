using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.LeverageTimeline;
using RareEarthLeverage.Tests.Charts.LeverageTimeline;
using RareEarthLeverage.Timeline;
using Xunit;

namespace RareEarthLeverage.Tests.Charts;

public sealed class CitedSourcesTests
{
    [Fact]
    public void Of_Events_IsARowForEachCitation()
    {
        var two = Sample.Event("a", "2025-04-04", sources: [Sample.Source(), Sample.Source(SourceTier.Agency, "Reuters", null, secondHand: true)]);
        Assert.Equal(
            [
                ["a", "a", "official", "MOFCOM", "Notice", "2025-04-04", "the act", null, "no", "https://www.example.org/act"],
                ["a", "a", "agency", "Reuters", "Notice", "2025-04-04", "the act", null, "yes", null],
            ],
            CitedSources.Of([two]).Rows.Select(r => r.Cells));
    }

    [Fact]
    public void Draw_AnyView_CarriesTheSourcesOfItsEvents()
    {
        var figure = Pictures.Draw();
        var shown = figure.Tables[0].Rows.Select(r => r.EventId!).ToList();
        Assert.Equal(shown.Sum(id => Repository.Dataset.Find(id)!.Sources.Count), figure.Sources!.Rows.Count(r => r.EventId is not null));
        Assert.All(figure.AllTables, t => Assert.All(t.Brief, key => Assert.Contains(t.Columns, c => c.Key == key)));
    }

    [Fact]
    public void NotKnown_OfEvents_CountsWhatRowsAdmit()
    {
        PolicyEvent[] events =
        [
            Sample.Event("a", "2025-04-01", precision: DatePrecision.Month, confidence: Confidence.Low),
            Sample.Event("b", "2025-04-04", end: "2025-05-01", scheduled: true, sources: [Sample.Source(secondHand: true), Sample.Source(secondHand: true)]),
        ];
        Assert.Equal(
            "1 date is known only to the month or year. 1 event is of low confidence. 1 scheduled end has passed without a recorded outcome. 2 sources are cited second-hand. "
            + "Where no line joins two events, no source is known that connects them; that does not prove that nothing does.",
            NotKnown.Of(events, Sample.Dataset(events), Sample.Day("2026-01-01")));
        Assert.Equal("", NotKnown.Of([], Sample.Dataset(events), Sample.Day("2026-01-01")));
    }

    [Fact]
    public void PermanentLink_NamesDayAndRevisionAndNoSize()
    {
        var request = Pictures.Request("preset=april-2025&width=900&height=600&theme=dark&table=growth&scale=2");
        Assert.Equal("/timeline?preset=april-2025&asOf=2026-11-21&rev=7", PermanentLink.Of(new LeverageTimelineChart(), request, 7));
    }
}
