using System.Globalization;

namespace RareEarthLeverage.Growth;

/// <summary>A quarter of a calendar year.</summary>
/// <param name="Year">1 to 9999.</param>
/// <param name="Quarter">1 to 4.</param>
public readonly record struct YearQuarter(int Year, int Quarter) : IComparable<YearQuarter>
{
    /// <summary>The quarter of a day.</summary>
    public static YearQuarter Of(DateOnly day) => new(day.Year, (day.Month - 1) / 3 + 1);

    /// <summary>First day.</summary>
    public DateOnly First => new(Year, Quarter * 3 - 2, 1);

    /// <summary>Last day.</summary>
    public DateOnly Last => new YearMonth(Year, Quarter * 3).Last;

    /// <summary>The quarters from the one of a first day to the one of a last day, both included.</summary>
    public static IEnumerable<YearQuarter> Between(DateOnly first, DateOnly last)
    {
        for (var (quarter, end) = (Of(first), Of(last)); quarter <= end; quarter = quarter.Quarter == 4 ? new(quarter.Year + 1, 1) : new(quarter.Year, quarter.Quarter + 1))
        {
            yield return quarter;
        }
    }

    /// <summary><c>2025 Q2</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000} Q{Quarter}");

    /// <summary>By time.</summary>
    public int CompareTo(YearQuarter other) => Year != other.Year ? Year.CompareTo(other.Year) : Quarter.CompareTo(other.Quarter);

    /// <summary>By time.</summary>
    public static bool operator <(YearQuarter left, YearQuarter right) => left.CompareTo(right) < 0;

    /// <summary>By time.</summary>
    public static bool operator >(YearQuarter left, YearQuarter right) => left.CompareTo(right) > 0;

    /// <summary>By time.</summary>
    public static bool operator <=(YearQuarter left, YearQuarter right) => left.CompareTo(right) <= 0;

    /// <summary>By time.</summary>
    public static bool operator >=(YearQuarter left, YearQuarter right) => left.CompareTo(right) >= 0;
}
