namespace RareEarthLeverage.Timeline;

/// <summary>An interval of calendar days, both ends included. An exact date is a span of one day.</summary>
/// <param name="First">First day.</param>
/// <param name="Last">Last day, never before <paramref name="First"/>.</param>
public readonly record struct DaySpan(DateOnly First, DateOnly Last) : IComparable<DaySpan>
{
    /// <summary>The days that a date of the given precision may stand for.</summary>
    public static DaySpan Of(DateOnly date, DatePrecision precision) =>
        precision switch
        {
            DatePrecision.Day => new(date, date),
            DatePrecision.Month => new(date, date.AddMonths(1).AddDays(-1)),
            DatePrecision.Year => new(date, date.AddYears(1).AddDays(-1)),
            _ => throw new ArgumentOutOfRangeException(nameof(precision), precision, "Not a date precision"),
        };

    /// <summary>True when the span is one day.</summary>
    public bool IsDay => First == Last;

    /// <summary>True when the day lies in the span.</summary>
    public bool Contains(DateOnly day) => First <= day && day <= Last;

    /// <summary>Orders by first day, then last day.</summary>
    public int CompareTo(DaySpan other)
    {
        var byFirst = First.CompareTo(other.First);
        return byFirst != 0 ? byFirst : Last.CompareTo(other.Last);
    }

    /// <summary>Orders by first day, then last day.</summary>
    public static bool operator <(DaySpan left, DaySpan right) => left.CompareTo(right) < 0;

    /// <summary>Orders by first day, then last day.</summary>
    public static bool operator >(DaySpan left, DaySpan right) => left.CompareTo(right) > 0;

    /// <summary>Orders by first day, then last day.</summary>
    public static bool operator <=(DaySpan left, DaySpan right) => left.CompareTo(right) <= 0;

    /// <summary>Orders by first day, then last day.</summary>
    public static bool operator >=(DaySpan left, DaySpan right) => left.CompareTo(right) >= 0;
}
