using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Alignment.Control;

/// <summary>Intensity over a stretch of days.</summary>
public static class MeanIntensity
{
    /// <summary>The mean over the days, each day counted once; a range where the outcome of an act is not recorded on one of
    /// them. Null when no period reaches into the days.</summary>
    /// <param name="periods">Periods of <see cref="ControlHistory"/>.</param>
    /// <param name="days">First and last day, both included; days that no period covers are left out.</param>
    public static KnownRange<decimal>? Over(IReadOnlyList<ControlPeriod> periods, DaySpan days)
    {
        var (number, low, high) = (0, 0m, 0m);
        foreach (var (span, state) in periods)
        {
            var first = Math.Max(span.First.DayNumber, days.First.DayNumber);
            var last = Math.Min(span.Last.DayNumber, days.Last.DayNumber);
            if (first <= last)
            {
                number += last - first + 1;
                low += state.Intensity.Low * (last - first + 1);
                high += state.Intensity.High * (last - first + 1);
            }
        }

        return number == 0 ? null : new(low / number, high / number);
    }
}
