using RareEarthLeverage.Timeline;
using Xunit;
using static RareEarthLeverage.Tests.Sample;

namespace RareEarthLeverage.Tests.Timeline;

public sealed class StatusRulesTests
{
    private static EventStatus? Shipped(string id, string asOf) =>
        StatusRules.On(Repository.Dataset, Repository.Dataset.Find(id) ?? throw new ArgumentException(id), Day(asOf))?.Status;

    // No. 70 suspends six announcements to 10 November 2026, both days included; its extension is of low confidence.
    [Theory]
    [InlineData("2025-11-06", null)]
    [InlineData("2025-11-07", EventStatus.InForce)]
    [InlineData("2026-11-09", EventStatus.InForce)]
    [InlineData("2026-11-10", EventStatus.InForce)]
    [InlineData("2026-11-11", EventStatus.EndPassedUnrecorded)]
    [InlineData("2026-11-21", EventStatus.EndPassedUnrecorded)]
    [InlineData("2026-11-27", EventStatus.EndPassedUnrecorded)]
    [InlineData("2026-11-28", EventStatus.EndPassedUnrecorded)]
    public void Announcement70_OnDay_IsNeverGuessedBeyondItsEnd(string asOf, EventStatus? status) =>
        Assert.Equal(status, Shipped("cn-2025-11-07-announcement-70", asOf));

    [Fact]
    public void Announcement70_AfterItsEnd_CarriesTheReportedExtensionAsClaim()
    {
        var status = StatusRules.On(Repository.Dataset, Repository.Dataset.Find("cn-2025-11-07-announcement-70")!, Day("2026-11-21")); // Shipped row.
        Assert.NotNull(status);
        Assert.Equal(["cn-2026-09-28-truce-extension-no-text"], status.Claims.Select(c => c.Id));
        Assert.Empty(status.Because);
        Assert.Equal(Day("2026-11-11"), status.Since);
    }

    // No. 61 of 9 October 2025 is one of the six that No. 70 suspends.
    [Theory]
    [InlineData("2025-10-08", null)]
    [InlineData("2025-10-09", EventStatus.InForce)]
    [InlineData("2025-11-06", EventStatus.InForce)]
    [InlineData("2025-11-07", EventStatus.Suspended)]
    [InlineData("2026-11-09", EventStatus.Suspended)]
    [InlineData("2026-11-10", EventStatus.Suspended)]
    [InlineData("2026-11-11", EventStatus.EndPassedUnrecorded)]
    [InlineData("2026-11-27", EventStatus.EndPassedUnrecorded)]
    [InlineData("2026-11-28", EventStatus.EndPassedUnrecorded)]
    public void Announcement61_OnDay_FollowsItsSuspension(string asOf, EventStatus? status) =>
        Assert.Equal(status, Shipped("cn-2025-10-09-announcement-61", asOf));

    [Theory]
    [InlineData("2025-04-04")]
    [InlineData("2025-11-10")]
    [InlineData("2026-11-09")]
    [InlineData("2026-11-10")]
    [InlineData("2026-11-11")]
    [InlineData("2026-11-27")]
    [InlineData("2026-11-28")]
    public void Announcement18_Throughout_IsInForce(string asOf) =>
        Assert.Equal(EventStatus.InForce, Shipped("cn-2025-04-04-announcement-18", asOf));

    // No. 72 runs to 27 November 2026, that day included.
    [Theory]
    [InlineData("2026-11-11", EventStatus.InForce)]
    [InlineData("2026-11-27", EventStatus.InForce)]
    [InlineData("2026-11-28", EventStatus.EndPassedUnrecorded)]
    public void Announcement72_OnDay_RunsThroughItsLastDay(string asOf, EventStatus status) =>
        Assert.Equal(status, Shipped("cn-2025-11-09-announcement-72", asOf));

    // The affiliates rule was suspended to 9 November 2026; the extension of that suspension is of low confidence.
    [Theory]
    [InlineData("2026-11-09", EventStatus.InForce)]
    [InlineData("2026-11-10", EventStatus.EndPassedUnrecorded)]
    public void AffiliatesRuleSuspension_OnDay_EndsUnrecorded(string asOf, EventStatus status) =>
        Assert.Equal(status, Shipped("us-2025-11-10-affiliates-rule-suspension", asOf));

    // The truce of 30 October 2025 to 10 November 2026 was extended to 10 January 2027 by a row of medium confidence.
    [Theory]
    [InlineData("2026-11-11", EventStatus.InForce)]
    [InlineData("2027-01-10", EventStatus.InForce)]
    [InlineData("2027-01-11", EventStatus.EndPassedUnrecorded)]
    public void BusanTruce_OnDay_RunsToTheExtendedEnd(string asOf, EventStatus status) =>
        Assert.Equal(status, Shipped("dip-2025-10-30-busan-trump-xi", asOf));

    [Fact]
    public void Status_BeforeEffectiveDate_IsAnnounced()
    {
        var act = Event("cn-act", "2025-10-09", effective: "2025-11-08");
        Assert.Equal(
            new StatusOnDate(Day("2025-11-07"), EventStatus.Announced, Day("2025-10-09"), Day("2025-11-07"), false, [], []),
            StatusRules.On(Dataset(act), act, Day("2025-11-07")),
            Same);
        Assert.Equal(EventStatus.InForce, StatusRules.On(Dataset(act), act, Day("2025-11-08"))?.Status);
    }

    [Fact]
    public void Status_MonthPrecision_IsCertainOnlyFromTheLastDay()
    {
        var act = Event("cn-act", "2025-06-01", precision: DatePrecision.Month);
        Assert.Null(StatusRules.On(Dataset(act), act, Day("2025-05-31")));
        Assert.Equal(EventStatus.Announced, StatusRules.On(Dataset(act), act, Day("2025-06-29"))?.Status);
        Assert.Equal(EventStatus.InForce, StatusRules.On(Dataset(act), act, Day("2025-06-30"))?.Status);
    }

    [Fact]
    public void Status_EndThatHappened_IsEndedTheDayAfter()
    {
        var act = Event("cn-act", "2025-01-01", end: "2025-01-31");
        Assert.Equal(EventStatus.InForce, StatusRules.On(Dataset(act), act, Day("2025-01-31"))?.Status);
        Assert.Equal(EventStatus.Ended, StatusRules.On(Dataset(act), act, Day("2025-02-01"))?.Status);
    }

    [Fact]
    public void Status_SuspensionThatEnded_PutsTheActBackInForce()
    {
        var act = Event("cn-act", "2025-01-01");
        var pause = Event("cn-pause", "2025-03-01", end: "2025-03-31", actsOn: [new("cn-act", LinkKind.Suspends)]);
        var data = Dataset(act, pause);
        Assert.Equal(EventStatus.InForce, StatusRules.On(data, act, Day("2025-02-28"))?.Status);
        Assert.Equal(EventStatus.Suspended, StatusRules.On(data, act, Day("2025-03-01"))?.Status);
        Assert.Equal(EventStatus.Suspended, StatusRules.On(data, act, Day("2025-03-31"))?.Status);
        Assert.Equal(
            new StatusOnDate(Day("2025-04-01"), EventStatus.InForce, Day("2025-04-01"), null, false, [], []),
            StatusRules.On(data, act, Day("2025-04-01")),
            Same);
    }

    [Fact]
    public void Status_SuspensionRevoked_PutsTheActBackInForceThatDay()
    {
        var act = Event("cn-act", "2025-01-01");
        var pause = Event("cn-pause", "2025-03-01", end: "2025-12-31", scheduled: true, actsOn: [new("cn-act", LinkKind.Suspends)]);
        var back = Event("cn-back", "2025-05-10", actsOn: [new("cn-pause", LinkKind.Revokes)]);
        var data = Dataset(act, pause, back);
        Assert.Equal(EventStatus.Suspended, StatusRules.On(data, act, Day("2025-05-09"))?.Status);
        Assert.Equal(EventStatus.InForce, StatusRules.On(data, act, Day("2025-05-10"))?.Status);
        Assert.Equal(EventStatus.Ended, StatusRules.On(data, pause, Day("2025-05-10"))?.Status);
    }

    [Fact]
    public void Status_ExtendedSuspension_KeepsTheActSuspended()
    {
        var act = Event("cn-act", "2025-01-01");
        var pause = Event("cn-pause", "2025-03-01", end: "2025-03-31", scheduled: true, actsOn: [new("cn-act", LinkKind.Suspends)]);
        var longer = Event("cn-longer", "2025-03-20", effective: "2025-04-01", end: "2025-06-30", scheduled: true, actsOn: [new("cn-pause", LinkKind.Extends)]);
        var data = Dataset(act, pause, longer);
        Assert.Equal(EventStatus.Suspended, StatusRules.On(data, act, Day("2025-06-30"))?.Status);
        Assert.Equal(EventStatus.EndPassedUnrecorded, StatusRules.On(data, act, Day("2025-07-01"))?.Status);
    }

    [Fact]
    public void Status_ExtensionOfLowConfidence_ChangesNothingAndIsShown()
    {
        var pause = Event("cn-pause", "2025-03-01", end: "2025-03-31", scheduled: true);
        var rumour = Event("cn-rumour", "2025-03-20", end: "2025-06-30", scheduled: true, confidence: Confidence.Low, actsOn: [new("cn-pause", LinkKind.Extends)]);
        var status = StatusRules.On(Dataset(pause, rumour), pause, Day("2025-04-01"));
        Assert.Equal(EventStatus.EndPassedUnrecorded, status?.Status);
        Assert.Equal([rumour], status?.Claims);
    }

    [Fact]
    public void Status_ClaimPublishedLater_IsNotKnownYet()
    {
        var pause = Event("cn-pause", "2025-03-01", end: "2025-03-31", scheduled: true);
        var longer = Event("cn-longer", "2025-04-05", effective: "2025-04-01", end: "2025-06-30", actsOn: [new("cn-pause", LinkKind.Extends)]);
        var data = Dataset(pause, longer);
        Assert.Equal(EventStatus.EndPassedUnrecorded, StatusRules.On(data, pause, Day("2025-04-04"))?.Status);
        Assert.Equal(EventStatus.InForce, StatusRules.On(data, pause, Day("2025-04-05"))?.Status);
    }

    [Fact]
    public void Status_WideningWithoutEnd_DoesNotProlong()
    {
        var licences = Event("cn-licences", "2025-12-02", end: "2026-12-02", scheduled: true);
        var wider = Event("cn-wider", "2025-12-18", actsOn: [new("cn-licences", LinkKind.Extends)]);
        Assert.Equal(EventStatus.EndPassedUnrecorded, StatusRules.On(Dataset(licences, wider), licences, Day("2026-12-03"))?.Status);
    }

    [Fact]
    public void Status_Replaced_EndsOnTheDayBefore()
    {
        var list = Event("cn-list", "2025-01-01");
        var next = Event("cn-next", "2025-02-10", effective: "2025-02-15", actsOn: [new("cn-list", LinkKind.Replaces)]);
        var data = Dataset(list, next);
        Assert.Equal(EventStatus.InForce, StatusRules.On(data, list, Day("2025-02-14"))?.Status);
        var ended = StatusRules.On(data, list, Day("2025-02-15"));
        Assert.Equal(EventStatus.Ended, ended?.Status);
        Assert.Equal([next], ended?.Because);
    }

    [Fact]
    public void Status_OwnEndOnTheDayOfTheRevocation_Stands()
    {
        // The halt of 2010 records its end on 19 November; the row that shipments resumed is of that day.
        Assert.Equal(EventStatus.InForce, Shipped("cn-2010-09-21-japan-informal-halt", "2010-11-19"));
        var halt = Repository.Dataset.Find("cn-2010-09-21-japan-informal-halt")!; // Shipped row.
        var ended = StatusRules.On(Repository.Dataset, halt, Day("2010-11-20"));
        Assert.Equal((EventStatus.Ended, Day("2010-11-20")), (ended?.Status, ended?.Since));
        Assert.Equal(["cn-2010-11-19-japan-shipments-resume"], ended?.Because.Select(e => e.Id));
    }

    [Fact]
    public void Status_AmendedOrImplemented_IsUntouched()
    {
        var act = Event("cn-act", "2025-01-01");
        var change = Event("cn-change", "2025-02-01", actsOn: [new("cn-act", LinkKind.Amends), new("cn-act", LinkKind.Implements)]);
        Assert.Equal(EventStatus.InForce, StatusRules.On(Dataset(act, change), act, Day("2025-03-01"))?.Status);
    }

    [Fact]
    public void Status_RingOfLinks_ComesToAnEnd()
    {
        var a = Event("cn-a", "2025-01-01", end: "2025-01-31", actsOn: [new("cn-b", LinkKind.Extends)]);
        var b = Event("cn-b", "2025-01-01", end: "2025-02-28", actsOn: [new("cn-a", LinkKind.Extends)]);
        Assert.Equal(EventStatus.InForce, StatusRules.On(Dataset(a, b), a, Day("2025-02-28"))?.Status);
    }

    // Lists are compared by what is in them.
    private static bool Same(StatusOnDate? x, StatusOnDate? y) =>
        x is not null
        && y is not null
        && (x.AsOf, x.Status, x.Since, x.Until, x.UntilIsScheduled) == (y.AsOf, y.Status, y.Since, y.Until, y.UntilIsScheduled)
        && x.Because.SequenceEqual(y.Because)
        && x.Claims.SequenceEqual(y.Claims);
}
