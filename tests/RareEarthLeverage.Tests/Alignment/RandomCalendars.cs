using RareEarthLeverage.Alignment.Chance;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Tests.Alignment;

/// <summary>Random calendars of mixed precision, the same in every run; a failing case is named by its number.</summary>
internal static class RandomCalendars
{
    /// <summary>Moves within a period, triggers also around it, and a window.</summary>
    public sealed record Calendar(DaySpan Period, int Window, IReadOnlyList<DaySpan> Moves, IReadOnlyList<DaySpan> Triggers);

    /// <summary>The calendar of a number.</summary>
    /// <param name="number">0 and up.</param>
    /// <param name="coarse">Share in a hundred of dates known only to the month; a third as many only to the year.</param>
    public static Calendar Number(int number, int coarse = 25)
    {
        var random = new SplitMix64((ulong)number);
        var first = new DateOnly(2018, 1, 1).AddDays(random.Below(700));
        var period = new DaySpan(first, first.AddDays(20 + random.Below(500)));
        return new(
            period,
            random.Below(61),
            Dates(random, random.Below(13), period, coarse, within: true),
            Dates(random, random.Below(13), period, coarse, within: false));
    }

    private static List<DaySpan> Dates(SplitMix64 random, int count, DaySpan period, int coarse, bool within)
    {
        var spans = new List<DaySpan>();
        var length = period.Last.DayNumber - period.First.DayNumber + 1;
        while (spans.Count < count)
        {
            var day = period.First.AddDays(within ? random.Below(length) : random.Below(length + 200) - 100);
            var kind = random.Below(300);
            var span =
                kind < coarse ? DaySpan.Of(new(day.Year, 1, 1), DatePrecision.Year)
                : kind < 4 * coarse ? DaySpan.Of(new(day.Year, day.Month, 1), DatePrecision.Month)
                : new(day, day);
            // A month may begin before the period that its day lies in; such a move does not belong to it.
            if (!within || period.Contains(span.First))
            {
                spans.Add(span);
            }
            else
            {
                spans.Add(new(day, day));
            }
        }

        return spans;
    }
}
