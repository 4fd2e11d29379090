using System.Globalization;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Growth;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Events;

/// <summary>Dates as British readers write them, no more exact than they are known: 4 Apr 2025, Apr 2025, 2025.</summary>
internal static class BritishDate
{
    public static string Of(DateOnly date, DatePrecision precision = DatePrecision.Day) => DateText.Of(date, precision);

    public static string Of(PolicyEvent policyEvent) => Of(policyEvent.Date, policyEvent.DatePrecision);

    public static string Of(DaySpan span) => Of(span.First, PrecisionOf(span));

    /// <summary>How exact a date is that may stand for these days.</summary>
    public static DatePrecision PrecisionOf(DaySpan span) => Enum.GetValues<DatePrecision>().First(p => DaySpan.Of(span.First, p) == span);

    public static string Of(YearMonth month) => Of(month.First, DatePrecision.Month);

    /// <summary>A full or partial ISO date (2025, 2025-04, 2025-04-04); anything else is given back as it is.</summary>
    public static string OfIso(string iso)
    {
        (string Format, DatePrecision Precision)[] forms = [("yyyy-MM-dd", DatePrecision.Day), ("yyyy-MM", DatePrecision.Month), ("yyyy", DatePrecision.Year)];
        foreach (var (format, precision) in forms)
        {
            if (DateOnly.TryParseExact(iso, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            {
                return Of(date, precision);
            }
        }

        return iso;
    }

    /// <summary>The date as exact as it is known, in ISO form, for machines.</summary>
    public static string Iso(DateOnly date, DatePrecision precision = DatePrecision.Day) => DateText.Iso(date, precision);
}
