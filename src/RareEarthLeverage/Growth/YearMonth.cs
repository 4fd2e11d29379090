using System.Globalization;

namespace RareEarthLeverage.Growth;

/// <summary>A calendar month.</summary>
/// <param name="Year">1 to 9999.</param>
/// <param name="Month">1 to 12.</param>
public readonly record struct YearMonth(int Year, int Month) : IComparable<YearMonth>
{
    /// <summary>The month of a day.</summary>
    public static YearMonth Of(DateOnly day) => new(day.Year, day.Month);

    /// <summary>First day.</summary>
    public DateOnly First => new(Year, Month, 1);

    /// <summary>Last day.</summary>
    public DateOnly Last => First.AddMonths(1).AddDays(-1);

    /// <summary>The month so many months later; negative for earlier.</summary>
    public YearMonth AddMonths(int months) => Of(First.AddMonths(months));

    /// <summary>Whole months from another month to this one.</summary>
    public int MonthsSince(YearMonth other) => (Year - other.Year) * 12 + Month - other.Month;

    /// <summary>Reads <c>2025-04</c>; false for anything else.</summary>
    public static bool TryParse(string? text, out YearMonth month)
    {
        month = default;
        if (text is not { Length: 7 } || !DateOnly.TryParseExact(text + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return false;
        }

        month = Of(day);
        return true;
    }

    /// <summary><c>2025-04</c>.</summary>
    public override string ToString() => First.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary>By time.</summary>
    public int CompareTo(YearMonth other) => MonthsSince(other);

    /// <summary>By time.</summary>
    public static bool operator <(YearMonth left, YearMonth right) => left.CompareTo(right) < 0;

    /// <summary>By time.</summary>
    public static bool operator >(YearMonth left, YearMonth right) => left.CompareTo(right) > 0;

    /// <summary>By time.</summary>
    public static bool operator <=(YearMonth left, YearMonth right) => left.CompareTo(right) <= 0;

    /// <summary>By time.</summary>
    public static bool operator >=(YearMonth left, YearMonth right) => left.CompareTo(right) >= 0;
}
