using RareEarthLeverage.Alignment;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Tracks;
using Xunit;
using static RareEarthLeverage.Tests.Sample;

namespace RareEarthLeverage.Tests.Alignment;

public sealed class TimelineAlignmentTests
{
    private static readonly AlignmentOptions Thirty = new() { To = new(2026, 11, 21) };

    private static AlignedMove Move(AlignedTimeline aligned, string date, Direction direction) =>
        Assert.Single(aligned.Moves, m => m.Span.First == Day(date) && m.Direction == direction);

    [Fact]
    public void Shipped_April2025_IsStatedByThe34PercentTariff()
    {
        var move = Move(TimelineAlignment.Align(Repository.Dataset, Thirty), "2025-04-04", Direction.Tightening);
        Assert.Equal(MoveBasis.Stated, move.Basis);
        Assert.Contains(move.Stated, s => (s.Trigger.Id, s.Act.Id, s.LagDays) == ("us-2025-04-02-reciprocal-tariff", "cn-2025-04-04-announcement-18", 2));
        Assert.Contains(move.Nearby, n => (n.Trigger.Id, n.LagDays) == ("us-2025-04-02-reciprocal-tariff", 2));
    }

    [Fact]
    public void Shipped_October2025_IsOneMoveWithTwoRivalTriggers()
    {
        var move = Move(TimelineAlignment.Align(Repository.Dataset, Thirty), "2025-10-09", Direction.Tightening);
        Assert.Equal(
            ["cn-2025-10-09-announcement-56", "cn-2025-10-09-announcement-57", "cn-2025-10-09-announcement-61", "cn-2025-10-09-announcement-62"],
            move.Acts.Select(a => a.Id));
        Assert.Equal(
            [("us-2025-10-07-house-report-chip-tools", 2), ("us-2025-09-29-affiliates-rule", 10)],
            move.Stated.Select(s => (s.Trigger.Id, s.LagDays ?? -1)).Distinct());

        var wide = Thirty with { Scope = [MineralScope.RareEarth, MineralScope.Mixed, MineralScope.OtherCritical] };
        Assert.Equal(6, Move(TimelineAlignment.Align(Repository.Dataset, wide), "2025-10-09", Direction.Tightening).Acts.Count);
    }

    [Fact]
    public void Shipped_November2025_IsEasingStatedByTheBusanMeeting()
    {
        var move = Move(TimelineAlignment.Align(Repository.Dataset, Thirty), "2025-11-07", Direction.Easing);
        Assert.Equal([("dip-2025-10-30-busan-trump-xi", 8)], move.Stated.Select(s => (s.Trigger.Id, s.LagDays ?? -1)).Distinct());
    }

    [Theory]
    [InlineData(DateBasis.Announced)]
    [InlineData(DateBasis.Effective)]
    public void Shipped_EveryNearbyList_IsTheDefinition(DateBasis basis)
    {
        foreach (var window in AlignmentOptions.Windows)
        {
            var options = Thirty with { WindowDays = window, Basis = basis, From = new(1990, 1, 1) };
            var aligned = TimelineAlignment.Align(Repository.Dataset, options);
            Assert.NotEmpty(aligned.Moves);
            foreach (var move in aligned.Moves)
            {
                Assert.Equal(ByDefinition(Repository.Dataset, move, options), move.Nearby.Select(n => (n.Trigger.Id, n.LagDays)));
            }

            foreach (var trigger in aligned.Triggers)
            {
                var followed = aligned.Moves.SelectMany(m => m.Nearby.Where(n => n.Trigger == trigger.Trigger).Select(n => (m.Span, n.LagDays))).OrderBy(f => f.LagDays).ThenBy(f => f.Span);
                Assert.Equal(followed, trigger.FollowedBy.Select(f => (f.Move.Span, f.LagDays)));
            }
        }
    }

    // METHOD, word by word: try every pair of days of the two dates.
    private static IEnumerable<(string, int)> ByDefinition(Dataset dataset, AlignedMove move, AlignmentOptions options)
    {
        var found = new List<(string Id, DateOnly Date, int Lag)>();
        foreach (var e in dataset.Events)
        {
            if (e.Track.Id is not ("us-tariff" or "us-chip-control" or "diplomacy") || e.Direction != move.Direction || e.Confidence < options.Confidence)
            {
                continue;
            }

            var lags = new List<int>();
            for (var t = e.Span.First; t <= e.Span.Last; t = t.AddDays(1))
            {
                for (var m = move.Span.First; m <= move.Span.Last; m = m.AddDays(1))
                {
                    var lag = m.DayNumber - t.DayNumber;
                    if (lag >= 0 && lag <= options.WindowDays)
                    {
                        lags.Add(lag);
                    }
                }
            }

            if (lags.Count > 0)
            {
                found.Add((e.Id, e.Date, lags.Min()));
            }
        }

        return found.OrderBy(f => f.Lag).ThenBy(f => f.Date).ThenBy(f => f.Id, StringComparer.Ordinal).Select(f => (f.Id, f.Lag));
    }

    [Theory]
    [InlineData("2025-03-31", 4)]
    [InlineData("2025-04-04", 0)]
    [InlineData("2025-03-05", 30)]
    public void Nearby_WithinWindow_BothEndsIncluded(string triggerDate, int lag)
    {
        var aligned = TimelineAlignment.Align(Dataset(Event("us-step", triggerDate, EventTracks.UsTariff), Event("cn-act", "2025-04-04")), Thirty);
        Assert.Equal(lag, Assert.Single(Assert.Single(aligned.Moves).Nearby).LagDays);
        Assert.Equal(MoveBasis.Nearby, aligned.Moves[0].Basis);
        Assert.Equal(lag, Assert.Single(Assert.Single(aligned.Triggers).FollowedBy).LagDays);
    }

    [Theory]
    [InlineData("2025-03-04", Direction.Tightening, Confidence.High)] // 31 days before
    [InlineData("2025-04-05", Direction.Tightening, Confidence.High)] // after
    [InlineData("2025-04-02", Direction.Easing, Confidence.High)] // other polarity
    [InlineData("2025-04-02", Direction.Neutral, Confidence.High)] // no polarity
    [InlineData("2025-04-02", Direction.Tightening, Confidence.Low)] // too weak
    public void Nearby_OutsideTheDefinition_IsNotListed(string date, Direction direction, Confidence confidence)
    {
        var trigger = Event("us-step", date, EventTracks.UsTariff, direction, confidence: confidence);
        var move = Assert.Single(TimelineAlignment.Align(Dataset(trigger, Event("cn-act", "2025-04-04")), Thirty).Moves);
        Assert.Empty(move.Nearby);
        Assert.Equal(MoveBasis.None, move.Basis);
    }

    [Fact]
    public void Nearby_MonthPrecision_TakesTheSmallestLagThatFits()
    {
        // A trigger some day in March, an act on 4 April: 31 March is 4 days before.
        var aligned = TimelineAlignment.Align(Dataset(Event("us-step", "2025-03-01", EventTracks.UsTariff, precision: DatePrecision.Month), Event("cn-act", "2025-04-04")), Thirty with { WindowDays = 7 });
        Assert.Equal(4, Assert.Single(aligned.Moves[0].Nearby).LagDays);
        // An act some day in April, a trigger on 20 April: it may have followed on the same day.
        aligned = TimelineAlignment.Align(Dataset(Event("us-step", "2025-04-20", EventTracks.UsTariff), Event("cn-act", "2025-04-01", precision: DatePrecision.Month)), Thirty with { WindowDays = 7 });
        Assert.Equal(0, Assert.Single(aligned.Moves[0].Nearby).LagDays);
    }

    [Fact]
    public void Moves_SameDateAndDirection_AreOne()
    {
        var aligned = TimelineAlignment.Align(
            Dataset(Event("cn-b", "2025-10-09"), Event("cn-a", "2025-10-09"), Event("cn-c", "2025-10-09", direction: Direction.Easing), Event("cn-d", "2025-10-09", direction: Direction.Neutral)),
            Thirty);
        Assert.Equal([["cn-a", "cn-b"], ["cn-c"]], aligned.Moves.Select(m => m.Acts.Select(a => a.Id).ToArray()));
    }

    [Fact]
    public void Moves_EffectiveBasis_TakeTheEffectiveDateWhereKnown()
    {
        var options = Thirty with { Basis = DateBasis.Effective };
        var aligned = TimelineAlignment.Align(
            Dataset(
                Event("us-step", "2025-10-01", EventTracks.UsTariff, effective: "2025-11-01"),
                Event("cn-a", "2025-10-09", effective: "2025-11-08", triggers: [new("us-step", "A ministry says so.", 0, 8)]),
                Event("cn-b", "2025-10-09")),
            options);
        Assert.Equal([(Day("2025-10-09"), "cn-b"), (Day("2025-11-08"), "cn-a")], aligned.Moves.Select(m => (m.Span.First, m.Acts[0].Id)));
        // The trigger keeps its announcement: 1 October to 8 November are 38 days, outside 30, and the stated lag.
        Assert.Empty(aligned.Moves[1].Nearby);
        Assert.Equal(38, Assert.Single(aligned.Moves[1].Stated).LagDays);
    }

    [Fact]
    public void Moves_Period_CutsByDateAndKeepsEarlierTriggersNearby()
    {
        var options = Thirty with { From = Day("2025-04-04"), To = Day("2025-04-04") };
        var aligned = TimelineAlignment.Align(Dataset(Event("us-step", "2025-04-02", EventTracks.UsTariff), Event("cn-a", "2025-04-03"), Event("cn-b", "2025-04-04"), Event("cn-c", "2025-04-05")), options);
        Assert.Equal("cn-b", Assert.Single(aligned.Moves).Acts[0].Id);
        Assert.Equal(2, Assert.Single(aligned.Moves[0].Nearby).LagDays);
        Assert.Empty(aligned.Triggers);
    }

    [Fact]
    public void Stated_WhateverTrackPolarityOrLag_IsListed()
    {
        var step = Event("jp-step", "2024-01-01", EventTracks.Downstream, Direction.Neutral);
        var act = Event("cn-act", "2025-04-04", triggers: [new("jp-step", "A paper says so.", 0, 459)]);
        var move = Assert.Single(TimelineAlignment.Align(Dataset(step, act), Thirty).Moves);
        Assert.Equal([new StatedTrigger(step, act, 459, "A paper says so.", act.Sources[0])], move.Stated);
        Assert.Equal(MoveBasis.Stated, move.Basis);
    }

    [Fact]
    public void Nearby_Order_IsLagThenDateThenId()
    {
        var aligned = TimelineAlignment.Align(
            Dataset(
                Event("us-c", "2025-04-01", EventTracks.UsTariff),
                Event("us-b", "2025-04-02", EventTracks.UsChipControl),
                Event("us-a", "2025-04-02", EventTracks.Diplomacy),
                Event("us-m", "2025-04-01", EventTracks.UsTariff, precision: DatePrecision.Month),
                Event("cn-act", "2025-04-04")),
            Thirty);
        Assert.Equal([("us-m", 0), ("us-a", 2), ("us-b", 2), ("us-c", 3)], aligned.Moves[0].Nearby.Select(n => (n.Trigger.Id, n.LagDays)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(366)]
    public void Align_WindowOutOfBounds_IsRefused(int window) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => TimelineAlignment.Align(Repository.Dataset, Thirty with { WindowDays = window }));

    [Fact]
    public void Align_PeriodReversed_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => TimelineAlignment.Align(Repository.Dataset, Thirty with { From = Day("2026-12-01") }));
}
