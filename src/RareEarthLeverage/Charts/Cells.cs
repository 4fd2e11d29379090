using System.Globalization;
using RareEarthLeverage.Growth;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Charts;

/// <summary>Cells of a figure's table: invariant, and null where nothing is known.</summary>
public static class Cells
{
    /// <summary>A number as published, without digits of its own.</summary>
    public static string? Number(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);

    /// <summary>A computed number, rounded half away from zero.</summary>
    /// <param name="value">The number.</param>
    /// <param name="decimals">Most decimals, 0 to 4.</param>
    public static string? Rounded(decimal? value, int decimals) =>
        value is { } known ? decimal.Round(known, decimals, MidpointRounding.AwayFromZero).ToString(decimals == 0 ? "0" : "0." + new string('#', decimals), CultureInfo.InvariantCulture) : null;

    /// <summary>A whole number.</summary>
    public static string? Whole(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    /// <summary>Growth in per cent with at most two decimals.</summary>
    public static string? Rate(GrowthRate? rate) => Rounded(rate?.Percent, 2);

    /// <summary>A day as ISO date.</summary>
    public static string? Day(DateOnly? day) => day is { } known ? DateText.Iso(known, DatePrecision.Day) : null;

    /// <summary>A qualifier in words: a cell that holds a lone equals sign is a formula to a spreadsheet.</summary>
    public static string? Sign(Qualifier? qualifier) =>
        qualifier switch
        {
            null => null,
            Qualifier.Exact => "exact",
            Qualifier.MoreThan => "more than",
            Qualifier.LessThan => "less than",
            Qualifier.About => "about",
            _ => throw new ArgumentOutOfRangeException(nameof(qualifier), qualifier, "Not a qualifier"),
        };
}
