using RareEarthLeverage.Alignment;
using RareEarthLeverage.Alignment.Chance;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Tracks;
using Xunit;
using static RareEarthLeverage.Tests.Sample;

namespace RareEarthLeverage.Tests.Alignment.Chance;

public sealed class ChanceBaselineTests
{
    private static readonly AlignmentOptions Thirty = new() { To = new(2026, 11, 21) };

    // A hundred days: 1 January to 10 April 2025.
    private static readonly DaySpan Hundred = new(Day("2025-01-01"), Day("2025-04-10"));

    [Fact]
    public void Rates_WorkedExample_AreThoseCountedByHand()
    {
        // One trigger on day 50 (20 February, counted from 0) with W = 9 reaches days 50 to 59. Five moves on days 50 to 54.
        // Precursor: all five hit. All five lie in 50..59 again under the shifts 0 to 5: 6 of 100, p = 0.06.
        // Trigger: hit. Some move lies in 50..59 under the shifts -4 to 9: 14 of 100, p = 0.14.
        var rates = ChanceBaseline.Rates(Days(50, 51, 52, 53, 54), Days(50), Hundred, 9);
        Assert.Equal((5, 5, 1.0), (rates.Precursor.N, rates.Precursor.Hits, rates.Precursor.Observed));
        Assert.Equal((1, 1, 1.0), (rates.Trigger.N, rates.Trigger.Hits, rates.Trigger.Observed));
        Assert.Equal(0.06, rates.Precursor.P ?? 0, 0.01);
        Assert.Equal(0.14, rates.Trigger.P ?? 0, 0.01);
        // With the default seed to the last digit, on every machine.
        Assert.Equal((0.0608, 0.1409), (rates.Precursor.P, rates.Trigger.P));
        // 86 of 100 shifts hit nothing, so the median is 0; 6 of 100 reach all five, more than the upper 2.5%.
        Assert.Equal((0.0, 0.0, 1.0), (rates.Precursor.NullMedian, rates.Precursor.NullLow, rates.Precursor.NullHigh));
        Assert.Equal(0.0001, rates.Precursor.PFloor);
    }

    [Fact]
    public void Rates_EveryShiftHits_HaveP1()
    {
        // A window as long as the circle: every move has the trigger of the day before the period behind it.
        var rates = ChanceBaseline.Rates(Days(1, 20, 40, 60, 80), Days(-1), Hundred, 200);
        Assert.Equal((5, 5, 1.0), (rates.Precursor.N, rates.Precursor.Hits, rates.Precursor.P));
        // The only trigger lies before the period: it counts for moves and is not one of the triggers of the period.
        Assert.Equal(new RateAgainstChance(0, 0, null, null, null, null, null, null), rates.Trigger);
    }

    [Fact]
    public void Rates_NoShiftReaches_HavePNearItsFloor()
    {
        // Five moves each on a trigger, at distances that fit no other shift: only the shift 0 reaches, 1 of 100.
        var rates = ChanceBaseline.Rates(Days(3, 10, 28, 55, 91), Days(3, 10, 28, 55, 91), Hundred, 0);
        Assert.Equal(5, rates.Precursor.Hits);
        Assert.Equal(0.01, rates.Precursor.P ?? 0, 0.005);
        Assert.True(rates.Precursor.P > rates.Precursor.PFloor);
    }

    [Fact]
    public void Rates_FourMoves_AreCountsOnly()
    {
        var rates = ChanceBaseline.Rates(Days(50, 51, 52, 90), Days(50, 70), Hundred, 9);
        Assert.Equal(new RateAgainstChance(4, 3, null, null, null, null, null, null), rates.Precursor);
        Assert.Equal(new RateAgainstChance(2, 1, null, null, null, null, null, null), rates.Trigger);
        Assert.True(rates.Precursor.IsCountsOnly);
    }

    [Fact]
    public void Rates_NoMoves_AreCountsOnly() =>
        Assert.Equal(new CoincidenceRates(new(0, 0, null, null, null, null, null, null), new(1, 0, null, null, null, null, null, null)), ChanceBaseline.Rates([], Days(5), Hundred, 9));

    [Fact]
    public void Calendar_MonthOverTheSeam_WrapsDayByDay()
    {
        // February is days 31 to 58, 28 days long. 60 days later it is days 91 to 99 and then 0 to 18.
        var calendar = new ShiftedCalendar([DaySpan.Of(new(2025, 2, 1), DatePrecision.Month)], Days(18, 95), Hundred, 0);
        Assert.Equal((1, 2), (calendar.MovesWithTrigger(60), calendar.TriggersWithMove(60)));
        // One day less: 90 to 99 and 0 to 17, so that day 18 is missed.
        Assert.Equal((1, 1), (calendar.MovesWithTrigger(59), calendar.TriggersWithMove(59)));
        Assert.Equal((0, 0), (calendar.MovesWithTrigger(0), calendar.TriggersWithMove(0)));
    }

    [Fact]
    public void Calendar_MonthOverTheEnd_LengthensTheCircle()
    {
        // April begins on day 90 and the period ends on its tenth day; the circle takes the whole month.
        var calendar = new ShiftedCalendar([DaySpan.Of(new(2025, 4, 1), DatePrecision.Month)], Days(50), Hundred, 0);
        Assert.Equal((new DaySpan(Day("2025-01-01"), Day("2025-04-30")), 120), (calendar.Circle, calendar.Days));
    }

    [Fact]
    public void Calendar_ThousandRandomOnes_CountWhatTheSlowImplementationCounts()
    {
        for (var number = 0; number < 1_000; number++)
        {
            var c = RandomCalendars.Number(number);
            var fast = new ShiftedCalendar(c.Moves, c.Triggers, c.Period, c.Window);
            var days = SlowCalendar.Circle(c.Moves, c.Period).Count;
            Assert.Equal(days, fast.Days);
            foreach (var shift in new[] { 0, 1, days / 3, days - 1 })
            {
                var wanted = (SlowCalendar.MovesWithTrigger(c.Moves, c.Triggers, c.Period, c.Window, shift), SlowCalendar.TriggersWithMove(c.Moves, c.Triggers, c.Period, c.Window, shift));
                Assert.True(wanted == (fast.MovesWithTrigger(shift), fast.TriggersWithMove(shift)), $"Calendar {number}, shift {shift}: {wanted}");
            }
        }
    }

    // Calendars with at least five moves and a trigger, the first sixteen of them; p against every shift taken once.
    [Fact]
    public void P_SixteenCalendars_IsWithinTwoHundredthsOfEveryShiftTaken()
    {
        var checkedOnes = 0;
        for (var number = 0; checkedOnes < 16; number++)
        {
            var c = RandomCalendars.Number(number, coarse: 5);
            var rates = ChanceBaseline.Rates(c.Moves, c.Triggers, c.Period, c.Window);
            if (rates.Precursor.P is not { } precursor || rates.Trigger.P is not { } trigger || precursor > 0.9)
            {
                continue;
            }

            var days = SlowCalendar.Circle(c.Moves, c.Period).Count;
            Assert.Equal(SlowCalendar.ExactShare(days, s => SlowCalendar.MovesWithTrigger(c.Moves, c.Triggers, c.Period, c.Window, s)), precursor, 0.02);
            Assert.Equal(SlowCalendar.ExactShare(days, s => SlowCalendar.TriggersWithMove(c.Moves, c.Triggers, c.Period, c.Window, s)), trigger, 0.02);
            checkedOnes++;
        }
    }

    // The example of the method page: 1 January 2018 to 21 November 2026, 30 days, announced.
    [Fact]
    public void Shipped_ThirtyDays_IsTheWorkedExample()
    {
        var baseline = ChanceBaseline.Of(Repository.Dataset, Thirty);
        Assert.Equal((27, 19, 0.0171), Short(baseline.PrecursorRate.Tightening));
        Assert.Equal((14, 14, 0.0101), Short(baseline.PrecursorRate.Easing));
        Assert.Equal((47, 27, 0.0179), Short(baseline.TriggerRate.Tightening));
        Assert.Equal((30, 18, 0.0113), Short(baseline.TriggerRate.Easing));
        // The same from 2025 on: p depends on how many quiet years the period takes in.
        var dense = ChanceBaseline.Of(Repository.Dataset, Thirty with { From = Day("2025-01-01") });
        Assert.Equal((21, 18, 0.0196), Short(dense.PrecursorRate.Tightening));
        Assert.Equal((32, 25, 0.1026), Short(dense.TriggerRate.Tightening));

        static (int, int, double) Short(RateAgainstChance rate) => (rate.N, rate.Hits, Math.Round(rate.P ?? 0, 4));
    }

    [Fact]
    public void Shipped_Observed_IsWhatTheListsShow()
    {
        foreach (var baseline in ChanceBaseline.Grid(Repository.Dataset, Thirty, shifts: 99))
        {
            var aligned = TimelineAlignment.Align(Repository.Dataset, baseline.Options);
            var tightening = aligned.Moves.Where(m => m.Direction == Direction.Tightening).ToList();
            Assert.Equal((tightening.Count, tightening.Count(m => m.Nearby.Count > 0)), (baseline.PrecursorRate.Tightening.N, baseline.PrecursorRate.Tightening.Hits));
            var easing = aligned.Triggers.Where(t => t.Trigger.Direction == Direction.Easing).ToList();
            Assert.Equal((easing.Count, easing.Count(t => t.FollowedBy.Count > 0)), (baseline.TriggerRate.Easing.N, baseline.TriggerRate.Easing.Hits));
        }
    }

    [Fact]
    public void Grid_Shipped_HasEveryWindowOnBothBases() =>
        Assert.Equal(
            [.. AlignmentOptions.Windows.Select(w => (DateBasis.Announced, w)), .. AlignmentOptions.Windows.Select(w => (DateBasis.Effective, w))],
            ChanceBaseline.Grid(Repository.Dataset, Thirty, shifts: 99).Select(b => (b.Options.Basis, b.Options.WindowDays)));

    [Fact]
    public void Periods_Shipped_ShowHowPDependsOnQuietYears()
    {
        var periods = ChanceBaseline.Periods(Repository.Dataset, Thirty);
        Assert.Equal(ChanceBaseline.PeriodStarts, periods.Select(b => b.Options.From));
        Assert.Equal([(27, 19), (25, 19), (21, 18)], periods.Select(b => (b.PrecursorRate.Tightening.N, b.PrecursorRate.Tightening.Hits)));
        Assert.Equal([(47, 27), (38, 27), (32, 25)], periods.Select(b => (b.TriggerRate.Tightening.N, b.TriggerRate.Tightening.Hits)));
        Assert.Equal(0.1026, periods[^1].TriggerRate.Tightening.P);
    }

    [Fact]
    public void Periods_BeforeOneBegins_LeaveItOut() =>
        Assert.Equal([new(2018, 1, 1), new DateOnly(2023, 1, 1)], ChanceBaseline.Periods(Repository.Dataset, new() { To = new(2024, 12, 31) }).Select(b => b.Options.From));

    [Fact]
    public void Shipped_SameSeed_GivesTheSameNumbers()
    {
        Assert.Equal(ChanceBaseline.Of(Repository.Dataset, Thirty).PrecursorRate, ChanceBaseline.Of(Repository.Dataset, Thirty).PrecursorRate);
        Assert.NotEqual(ChanceBaseline.Of(Repository.Dataset, Thirty).PrecursorRate, ChanceBaseline.Of(Repository.Dataset, Thirty, seed: 1).PrecursorRate);
    }

    [Fact]
    public void Of_BothPolarities_AreKeptApart()
    {
        var data = Dataset(
            [
                .. Enumerable.Range(1, 6).Select(i => Event($"cn-{i}", $"2025-0{i}-10")),
                .. Enumerable.Range(1, 6).Select(i => Event($"us-{i}", $"2025-0{i}-09", EventTracks.UsTariff, Direction.Easing)),
            ]);
        var baseline = ChanceBaseline.Of(data, new() { From = Day("2025-01-01"), To = Day("2025-12-31") });
        Assert.Equal((6, 0, 1.0), (baseline.PrecursorRate.Tightening.N, baseline.PrecursorRate.Tightening.Hits, baseline.PrecursorRate.Tightening.P));
        Assert.Equal((0, 6), (baseline.TriggerRate.Tightening.N, baseline.TriggerRate.Easing.N));
    }

    [Theory]
    [InlineData(98, 0)]
    [InlineData(100_000, 0)]
    [InlineData(99, -1)]
    public void Rates_ShiftsOrSeedOutOfBounds_AreRefused(int shifts, int seed) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ChanceBaseline.Rates(Days(1), Days(1), Hundred, 9, shifts, seed));

    [Fact]
    public void Rates_MoveOutsideThePeriod_IsRefused() =>
        Assert.Throws<ArgumentException>(() => ChanceBaseline.Rates(Days(100), Days(1), Hundred, 9));

    private static DaySpan[] Days(params int[] days) => [.. days.Select(d => Hundred.First.AddDays(d)).Select(d => new DaySpan(d, d))];
}
