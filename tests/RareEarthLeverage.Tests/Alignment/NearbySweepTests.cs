using RareEarthLeverage.Alignment;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Tracks;
using Xunit;
using static RareEarthLeverage.Tests.Sample;

namespace RareEarthLeverage.Tests.Alignment;

public sealed class NearbySweepTests
{
    [Fact]
    public void Pairs_ThousandRandomCalendars_AreThoseOfTheSlowImplementation()
    {
        var found = 0;
        for (var number = 0; number < 1_200; number++)
        {
            var calendar = RandomCalendars.Number(number);
            var fast = NearbySweep.Pairs(calendar.Moves, calendar.Triggers, calendar.Window);
            var slow = SlowCalendar.Pairs(calendar.Moves, calendar.Triggers, calendar.Window).ToList();
            Assert.True(
                slow.SequenceEqual(fast.Select(p => (p.Move, p.Trigger, p.LagDays)).Order()),
                $"Calendar {number}: {slow.Count} pairs by hand, {fast.Count} by the sweep");
            Assert.Equal(fast.Select(p => p.Move).Order(), fast.Select(p => p.Move));
            found += slow.Count;
        }

        // The calendars must hold something to find.
        Assert.InRange(found, 5_000, int.MaxValue);
    }

    [Fact]
    public void Align_ThousandRandomCalendars_HasTheRatesAndLagsOfTheSlowImplementation()
    {
        for (var number = 0; number < 1_000; number++)
        {
            var calendar = RandomCalendars.Number(number);
            var window = Math.Max(1, calendar.Window);
            var data = Dataset([.. Rows("cn", calendar.Moves, EventTracks.ChinaControl), .. Rows("us", calendar.Triggers, EventTracks.UsTariff)]);
            var aligned = TimelineAlignment.Align(data, new() { From = calendar.Period.First, To = calendar.Period.Last, WindowDays = window });

            // Acts of one date are one move.
            var moves = calendar.Moves.Distinct().Order().ToList();
            var slow = SlowCalendar.Pairs(moves, calendar.Triggers, window).ToList();
            Assert.Equal(moves, aligned.Moves.Select(m => m.Span));
            for (var m = 0; m < moves.Count; m++)
            {
                Assert.Equal(slow.Where(p => p.Move == m).Select(p => p.Lag).Order(), aligned.Moves[m].Nearby.Select(n => n.LagDays));
            }

            Assert.Equal(
                SlowCalendar.MovesWithTrigger(moves, calendar.Triggers, calendar.Period, window, 0),
                aligned.Moves.Count(m => m.Nearby.Count > 0));
            Assert.Equal(
                SlowCalendar.TriggersWithMove(moves, calendar.Triggers, calendar.Period, window, 0),
                aligned.Triggers.Count(t => t.FollowedBy.Count > 0));
        }
    }

    [Fact]
    public void Pairs_NothingToPair_IsEmpty()
    {
        DaySpan day = new(Day("2025-04-04"), Day("2025-04-04"));
        Assert.Empty(NearbySweep.Pairs([], [day], 30));
        Assert.Empty(NearbySweep.Pairs([day], [], 30));
        Assert.Empty(NearbySweep.Pairs([], [], 30));
    }

    [Fact]
    public void Pairs_UnsortedDates_AreByMove()
    {
        DaySpan[] moves = [Span("2025-04-04"), Span("2025-02-01"), Span("2025-03-03")];
        DaySpan[] triggers = [Span("2025-04-02"), Span("2025-01-31"), Span("2025-03-04")];
        // 4 April is 2 days after 2 April and 31 after 4 March; 1 February is 1 day after 31 January; 3 March is 31 days after it.
        Assert.Equal([new(0, 0, 2), new(1, 1, 1)], NearbySweep.Pairs(moves, triggers, 30));
    }

    [Fact]
    public void Pairs_SpanLongerThanAYear_IsRefused() =>
        Assert.Throws<ArgumentException>(() => NearbySweep.Pairs([new(Day("2025-01-01"), Day("2026-12-31"))], [Span("2025-01-01")], 30));

    private static DaySpan Span(string day) => new(Day(day), Day(day));

    private static IEnumerable<PolicyEvent> Rows(string actor, IReadOnlyList<DaySpan> spans, EventTrack track) =>
        spans.Select((s, i) => Event(
            $"{actor}-{i:00}",
            s.First.ToString("yyyy-MM-dd"),
            track,
            precision: s.IsDay ? DatePrecision.Day : s.Last == s.First.AddMonths(1).AddDays(-1) ? DatePrecision.Month : DatePrecision.Year));
}
