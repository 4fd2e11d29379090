namespace RareEarthLeverage.Timeline;

/// <summary>Calendar days between two dates, as exactly as both are known.</summary>
/// <param name="Least">The fewest that are possible, 0 or more.</param>
/// <param name="Most">The most that are possible; equal to <paramref name="Least"/> where both dates are exact to the day.</param>
public readonly record struct DaysBetween(int Least, int Most)
{
    /// <summary>True when both dates are exact to the day.</summary>
    public bool IsExact => Least == Most;

    /// <summary>The distance of two spans, whichever comes first.</summary>
    public static DaysBetween Of(DaySpan a, DaySpan b)
    {
        var (first, second) = a <= b ? (a, b) : (b, a);
        return new(
            Math.Max(0, second.First.DayNumber - first.Last.DayNumber),
            Math.Max(second.Last.DayNumber - first.First.DayNumber, first.Last.DayNumber - second.First.DayNumber));
    }
}
