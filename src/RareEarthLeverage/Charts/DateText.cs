using System.Globalization;
using RareEarthLeverage.Growth;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Charts;

/// <summary>Dates and numbers in the words of figures: 4 Apr 2025, +4.8%, −5.7%.</summary>
public static class DateText
{
    /// <summary><c>4 Apr 2025</c>.</summary>
    public static string Day(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary><c>21 November 2026</c>.</summary>
    public static string LongDay(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary><c>Apr 2025</c>.</summary>
    public static string Month(YearMonth month) => month.First.ToString("MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A date as exactly as it is known: <c>4 Apr 2025</c>, <c>Apr 2025</c> or <c>2025</c>.</summary>
    public static string Of(DateOnly date, DatePrecision precision) =>
        precision switch
        {
            DatePrecision.Day => Day(date),
            DatePrecision.Month => Month(YearMonth.Of(date)),
            DatePrecision.Year => date.ToString("yyyy", CultureInfo.InvariantCulture),
            _ => throw new ArgumentOutOfRangeException(nameof(precision), precision, "Not a date precision"),
        };

    /// <summary>The same as an ISO date: <c>2025-04-04</c>, <c>2025-04</c> or <c>2025</c>.</summary>
    public static string Iso(DateOnly date, DatePrecision precision) =>
        date.ToString(
            precision switch
            {
                DatePrecision.Day => "yyyy-MM-dd",
                DatePrecision.Month => "yyyy-MM",
                DatePrecision.Year => "yyyy",
                _ => throw new ArgumentOutOfRangeException(nameof(precision), precision, "Not a date precision"),
            },
            CultureInfo.InvariantCulture);

    /// <summary>A window in words: whole months without days.</summary>
    public static string Window(DateOnly from, DateOnly to)
    {
        var whole = from.Day == 1 && to == YearMonth.Of(to).Last;
        var format = whole ? "MMMM yyyy" : "d MMMM yyyy";
        var (first, last) = (from.ToString(format, CultureInfo.InvariantCulture), to.ToString(format, CultureInfo.InvariantCulture));
        return first == last ? first : $"{first} to {last}";
    }

    /// <summary>Growth with one decimal, a true minus and its qualifier: <c>+4.8%</c>, <c>−5.7%</c>, <c>&gt;20%</c>,
    /// <c>≈−30%</c>. A qualified rate keeps the decimals it was published with, at most one.</summary>
    public static string Growth(GrowthRate rate)
    {
        var rounded = decimal.Round(rate.Percent, 1, MidpointRounding.AwayFromZero);
        var number = Math.Abs(rounded).ToString(rate.Qualifier == Qualifier.Exact ? "0.0" : "0.#", CultureInfo.InvariantCulture);
        var sign = rounded < 0 ? "−" : rounded > 0 && rate.Qualifier is Qualifier.Exact or Qualifier.About ? "+" : "";
        return rate.Qualifier switch
        {
            Qualifier.Exact => $"{sign}{number}%",
            Qualifier.MoreThan => $">{sign}{number}%",
            Qualifier.LessThan => $"<{sign}{number}%",
            Qualifier.About => $"≈{sign}{number}%",
            _ => throw new ArgumentOutOfRangeException(nameof(rate), rate, "Not a qualifier"),
        };
    }
}
