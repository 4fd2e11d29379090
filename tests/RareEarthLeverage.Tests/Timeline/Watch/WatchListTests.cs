using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Tracks;
using RareEarthLeverage.Timeline.Watch;
using Xunit;
using static RareEarthLeverage.Tests.Sample;

namespace RareEarthLeverage.Tests.Timeline.Watch;

public sealed class WatchListTests
{
    [Fact]
    public void Shipped_21November2026_ListsWhatIsOverdueAndWhatComes()
    {
        var list = WatchList.On(Repository.Dataset, Day("2026-11-21"));
        Assert.Equal(
            [
                ("cn-2025-11-07-announcement-70", "2026-11-10", -11, WatchStage.Overdue),
                ("cn-2025-11-10-entity-list-relief", "2026-11-10", -11, WatchStage.Overdue),
                ("us-2025-11-10-affiliates-rule-suspension", "2026-11-09", -12, WatchStage.Overdue),
                ("us-2025-11-10-port-fees-suspended", "2026-11-09", -12, WatchStage.Overdue),
                ("cn-2023-11-07-rare-earth-export-reporting", "2025-10-31", -386, WatchStage.Overdue),
                ("cn-2025-11-09-announcement-72", "2026-11-27", 6, WatchStage.Within7Days),
                ("cn-2025-12-02-first-general-licences", "2026-12-02", 11, WatchStage.Within30Days),
                ("us-2024-05-30-dfars-2027-rule", "2027-01-01", 41, WatchStage.Ahead),
                ("dip-2025-10-30-busan-trump-xi", "2027-01-10", 50, WatchStage.Ahead),
                ("cn-2025-10-26-state-trading-w-sb-ag", "2027-12-31", 405, WatchStage.Ahead),
                ("cn-2025-12-26-exporter-whitelist", "2027-12-31", 405, WatchStage.Ahead),
            ],
            list.Dates.Select(d => (d.Event.Id, d.Date.ToString("yyyy-MM-dd"), d.DaysAhead, d.Stage)));
        Assert.Equal((5, 6), (list.Overdue.Count(), list.Coming.Count()));
    }

    [Fact]
    public void Shipped_Announcement70_NamesWhatDependsOnItAndWhatIsOnlyReported()
    {
        var date = WatchList.On(Repository.Dataset, Day("2026-11-21")).Dates[0];
        Assert.Equal(WatchKind.End, date.Kind);
        Assert.Equal(
            ["cn-2025-10-09-announcement-55", "cn-2025-10-09-announcement-56", "cn-2025-10-09-announcement-57", "cn-2025-10-09-announcement-58", "cn-2025-10-09-announcement-61", "cn-2025-10-09-announcement-62"],
            date.TakesOutOfForce.Select(e => e.Id));
        Assert.Equal(["cn-2026-09-28-truce-extension-no-text"], date.Reported.Select(e => e.Id));
        Assert.Equal((date.Event, date.Event.Sources), (date.StatedBy, date.Sources));
    }

    [Fact]
    public void Shipped_ReportedTruce_IsApartWithItsDate()
    {
        var list = WatchList.On(Repository.Dataset, Day("2026-11-21"));
        Assert.Equal(
            [("cn-2026-09-28-truce-extension-no-text", "2027-01-10", 50), ("us-2026-09-23-affiliates-rule-extension", "2027-01-10", 50)],
            list.Reported.Select(r => (r.Row.Id, r.Date.ToString("yyyy-MM-dd"), r.DaysAhead)));
        Assert.Equal(["cn-2025-11-07-announcement-70", "dip-2026-09-23-truce-extension"], list.Reported[0].Concerns.Select(e => e.Id));
    }

    [Fact]
    public void Shipped_ProlongedTruce_IsListedOnceUnderTheTruceWithTheSourceOfTheNewDate()
    {
        var date = Assert.Single(WatchList.On(Repository.Dataset, Day("2026-11-21")).Dates, d => d.Date == Day("2027-01-10"));
        Assert.Equal(("dip-2025-10-30-busan-trump-xi", "dip-2026-09-23-truce-extension"), (date.Event.Id, date.StatedBy.Id));
        Assert.Contains("us-2025-11-10-port-fees-suspended", date.CarriedOutBy.Select(e => e.Id));
    }

    [Theory]
    [InlineData("2025-05-01", 31, WatchStage.Ahead)]
    [InlineData("2025-05-02", 30, WatchStage.Within30Days)]
    [InlineData("2025-05-24", 8, WatchStage.Within30Days)]
    [InlineData("2025-05-25", 7, WatchStage.Within7Days)]
    [InlineData("2025-05-31", 1, WatchStage.Within7Days)]
    [InlineData("2025-06-01", 0, WatchStage.Today)]
    [InlineData("2025-06-02", -1, WatchStage.Overdue)]
    public void Date_AsItComesNearer_ChangesItsStage(string asOf, int daysAhead, WatchStage stage)
    {
        var date = Assert.Single(WatchList.On(Dataset(Event("cn-act", "2025-01-01", end: "2025-06-01", scheduled: true)), Day(asOf)).Dates);
        Assert.Equal((daysAhead, stage), (date.DaysAhead, date.Stage));
    }

    [Fact]
    public void Start_Announced_IsAheadUntilTheDayBefore()
    {
        var data = Dataset(Event("cn-act", "2025-10-09", effective: "2025-11-08"));
        Assert.Empty(WatchList.On(data, Day("2025-10-08")).Dates);
        var date = Assert.Single(WatchList.On(data, Day("2025-11-07")).Dates);
        Assert.Equal((WatchKind.Start, 1), (date.Kind, date.DaysAhead));
        Assert.Empty(WatchList.On(data, Day("2025-11-08")).Dates);
    }

    [Fact]
    public void End_RecordedSettledOrNotPublished_IsNotWatched()
    {
        Assert.Empty(WatchList.On(Dataset(Event("cn-act", "2025-01-01", end: "2025-06-01")), Day("2025-05-01")).Dates);
        Assert.Empty(WatchList.On(Dataset(Event("cn-act", "2025-05-02", end: "2025-06-01", scheduled: true)), Day("2025-05-01")).Dates);
        var act = Event("cn-act", "2025-01-01", end: "2025-06-01", scheduled: true);
        var settled = Event("cn-end", "2025-07-01", actsOn: [new("cn-act", LinkKind.Revokes)]);
        Assert.Equal(WatchStage.Overdue, Assert.Single(WatchList.On(Dataset(act, settled), Day("2025-06-30")).Dates).Stage);
        Assert.Empty(WatchList.On(Dataset(act, settled), Day("2025-07-01")).Dates);
    }

    [Fact]
    public void End_ProlongedTwice_IsStatedByTheLastRow()
    {
        var data = Dataset(
            Event("us-truce", "2025-01-01", EventTracks.Diplomacy, end: "2025-03-31", scheduled: true),
            Event("us-longer", "2025-03-01", EventTracks.Diplomacy, end: "2025-06-30", scheduled: true, actsOn: [new("us-truce", LinkKind.Extends)]),
            Event("us-longest", "2025-06-01", EventTracks.Diplomacy, end: "2025-09-30", scheduled: true, actsOn: [new("us-longer", LinkKind.Extends)]));
        var date = Assert.Single(WatchList.On(data, Day("2025-07-01")).Dates);
        Assert.Equal(("us-truce", "us-longest", "2025-09-30"), (date.Event.Id, date.StatedBy.Id, date.Date.ToString("yyyy-MM-dd")));
    }
}
