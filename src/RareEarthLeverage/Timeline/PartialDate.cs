using System.Globalization;

namespace RareEarthLeverage.Timeline;

/// <summary>Dates of publication as written in the data: 2025, 2025-04 or 2025-04-04.</summary>
public static class PartialDate
{
    /// <summary>True for a year, a month or a day that exists.</summary>
    public static bool IsValid(string? text) => TryRead(text, out _);

    /// <summary>The days that a full or partial date may stand for; false for anything else.</summary>
    public static bool TryRead(string? text, out DaySpan span)
    {
        span = default;
        var (completed, precision) = text?.Length switch
        {
            4 => (text + "-01-01", DatePrecision.Year),
            7 => (text + "-01", DatePrecision.Month),
            10 => (text, DatePrecision.Day),
            _ => ("", DatePrecision.Day),
        };
        if (!DateOnly.TryParseExact(completed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) || day.Year == DateOnly.MaxValue.Year)
        {
            return false;
        }

        span = DaySpan.Of(day, precision);
        return true;
    }
}
