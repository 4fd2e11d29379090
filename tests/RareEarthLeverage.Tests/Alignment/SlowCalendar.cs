using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Tests.Alignment;

/// <summary>The second implementation: METHOD sections 3 and 4 word by word, day by day, with nothing clever in it. It shares
/// no code with the first but the dates.</summary>
internal static class SlowCalendar
{
    /// <summary>Every pair with its smallest lag: try every day of the one date against every day of the other.</summary>
    public static IEnumerable<(int Move, int Trigger, int Lag)> Pairs(IReadOnlyList<DaySpan> moves, IReadOnlyList<DaySpan> triggers, int window)
    {
        for (var m = 0; m < moves.Count; m++)
        {
            for (var t = 0; t < triggers.Count; t++)
            {
                if (Lag(DaysOf(moves[m]), triggers[t], window) is { } lag)
                {
                    yield return (m, t, lag);
                }
            }
        }
    }

    /// <summary>Moves of which some day, put so many days later round the circle, has a trigger 0 to W days before.</summary>
    public static int MovesWithTrigger(IReadOnlyList<DaySpan> moves, IReadOnlyList<DaySpan> triggers, DaySpan period, int window, int shift)
    {
        var circle = Circle(moves, period);
        return moves.Count(m => triggers.Any(t => Lag(Shifted(m, shift, circle), t, window) is not null));
    }

    /// <summary>Triggers of the period that have some such day 0 to W days after them.</summary>
    public static int TriggersWithMove(IReadOnlyList<DaySpan> moves, IReadOnlyList<DaySpan> triggers, DaySpan period, int window, int shift)
    {
        var circle = Circle(moves, period);
        return triggers.Count(t => period.First <= t.First && t.First <= period.Last && moves.Any(m => Lag(Shifted(m, shift, circle), t, window) is not null));
    }

    /// <summary>The days round which moves go: the period, and what a coarse move needs beyond its end.</summary>
    public static IReadOnlyList<int> Circle(IReadOnlyList<DaySpan> moves, DaySpan period)
    {
        var last = period.Last;
        foreach (var move in moves)
        {
            last = move.Last > last ? move.Last : last;
        }

        return DaysOf(new(period.First, last));
    }

    /// <summary>Share of all shifts, each taken once, that reach the count of the calendar as it was.</summary>
    public static double ExactShare(int days, Func<int, int> hits) => (double)Enumerable.Range(0, days).Count(s => hits(s) >= hits(0)) / days;

    private static int? Lag(IReadOnlyList<int> moveDays, DaySpan trigger, int window)
    {
        int? smallest = null;
        foreach (var moveDay in moveDays)
        {
            for (var triggerDay = trigger.First.DayNumber; triggerDay <= trigger.Last.DayNumber; triggerDay++)
            {
                var lag = moveDay - triggerDay;
                if (lag >= 0 && lag <= window && (smallest is null || lag < smallest))
                {
                    smallest = lag;
                }
            }
        }

        return smallest;
    }

    private static List<int> Shifted(DaySpan move, int shift, IReadOnlyList<int> circle) =>
        [.. DaysOf(move).Select(day => circle[(day - circle[0] + shift) % circle.Count])];

    private static List<int> DaysOf(DaySpan span)
    {
        var days = new List<int>();
        for (var day = span.First; day <= span.Last; day = day.AddDays(1))
        {
            days.Add(day.DayNumber);
        }

        return days;
    }
}
