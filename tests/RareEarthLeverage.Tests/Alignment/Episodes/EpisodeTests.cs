using RareEarthLeverage.Alignment.Episodes;
using RareEarthLeverage.Growth;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Tracks;
using Xunit;

namespace RareEarthLeverage.Tests.Alignment.Episodes;

public sealed class EpisodeTests
{
    private static readonly DateOnly AsOf = new(2026, 11, 21);

    private static Episode Shipped(string id, int afterDays = 270) => Episode.Of(Repository.Dataset, Repository.Dataset.Find(id)!, afterDays, AsOf);

    [Fact]
    public void Shipped_April2025_HasALicenceOnSevenElementsThatWasNotSuspended()
    {
        var episode = Shipped("cn-2025-04-04-announcement-18");

        Assert.Equal(["Sc", "Y", "Sm", "Gd", "Tb", "Dy", "Lu"], episode.Elements);
        Assert.Equal(["cn-2025-04-04-announcement-18", "cn-2025-04-04-entity-lists-27-us"], episode.Acts.Select(a => a.Id));
        Assert.Equal([LegalForm.Administrative], episode.LegalForms);
        Assert.Null(episode.FirstSuspension);
        Assert.Equal(("cn-2025-05-14-entity-list-suspension", 40), (episode.FirstSuspensionInMove!.Event.Id, episode.FirstSuspensionInMove.Days)); // 26 days of April and 14 of May
        Assert.Equal(("cn-2025-05-14-entity-list-suspension", 40), (episode.FirstEasing!.Event.Id, episode.FirstEasing.Days));
        Assert.Equal(("dip-2025-05-12-geneva-truce", 38), (episode.FirstTalks!.Event.Id, episode.FirstTalks.Days)); // 26 + 12
        Assert.Equal(["2025-03", "2025-05", "2025-07"], episode.ExportGrowth.Select(g => g.Last.ToString()));
        Assert.Equal(-5.7m, decimal.Round(episode.ExportGrowth[1].Shown!.Value.Percent, 1)); // 5,864.6 ÷ 6,217 − 1
    }

    [Fact]
    public void Shipped_October2025_IsOneMoveOfFourActs()
    {
        var episode = Shipped("cn-2025-10-09-announcement-61");

        Assert.Equal(4, episode.Acts.Count);
        Assert.Equal(("dip-2025-10-17-bessent-he-video-call", 8), (episode.FirstTalks!.Event.Id, episode.FirstTalks.Days));
        Assert.Equal(21, episode.FirstEasing!.Days); // 30 October
        Assert.Equal(("cn-2025-11-07-announcement-70", 29), (episode.FirstSuspension!.Event.Id, episode.FirstSuspension.Days));
    }

    [Fact]
    public void Shipped_2010_SaysNothingWhereTheRecordHasNothing()
    {
        var episode = Shipped("cn-2010-09-21-japan-informal-halt");

        Assert.Equal(("cn-2010-11-19-japan-shipments-resume", 59), (episode.FirstEasing!.Event.Id, episode.FirstEasing.Days)); // 9 + 31 + 19
        Assert.Null(episode.FirstTalks);
        Assert.Null(episode.FirstSuspension);
        Assert.All(episode.ExportGrowth, g => Assert.Null(g.Shown));
    }

    [Fact]
    public void Of_DayWithoutAnAct_HasNoActsAndStillCountsDays()
    {
        var episode = Episode.Of(Repository.Dataset, new DateOnly(2025, 10, 1), 60, AsOf);

        Assert.Empty(episode.Acts);
        Assert.Empty(episode.LegalForms);
        Assert.Equal(29, episode.FirstEasing!.Days); // 30 October
        Assert.Null(episode.FirstSuspension);
    }

    [Fact]
    public void Of_EasingKnownToTheMonth_IsARange()
    {
        var anchor = Sample.Event("cn-act", "2025-04-04");
        var dataset = Sample.Dataset(anchor, Sample.Event("cn-eased", "2025-05-01", direction: Direction.Easing, precision: DatePrecision.Month));

        var first = Episode.Of(dataset, anchor, 270, AsOf).FirstEasing!;

        Assert.Equal((27, 57), (first.LeastDays, first.MostDays)); // 1 to 31 May
        Assert.Null(first.Days);
    }

    [Fact]
    public void Of_StepOfLowConfidenceOrBeyondTheDays_IsNotTaken()
    {
        var anchor = Sample.Event("cn-act", "2025-04-04");
        var dataset = Sample.Dataset(
            anchor,
            Sample.Event("cn-rumour", "2025-04-10", direction: Direction.Easing, confidence: Confidence.Low),
            Sample.Event("cn-later", "2025-05-05", direction: Direction.Easing),
            Sample.Event("dip-talks", "2026-12-01", EventTracks.Diplomacy, Direction.Neutral, instrument: Instrument.Talks));

        Assert.Null(Episode.Of(dataset, anchor, 30, AsOf).FirstEasing);
        Assert.Equal("cn-later", Episode.Of(dataset, anchor, 31, AsOf).FirstEasing!.Event.Id); // 26 + 5
        Assert.Null(Episode.Of(dataset, anchor, 3000, AsOf).FirstTalks); // announced after the as-of day
    }
}
