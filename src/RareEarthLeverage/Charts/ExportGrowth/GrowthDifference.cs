using RareEarthLeverage.Growth;

namespace RareEarthLeverage.Charts.ExportGrowth;

/// <summary>How far growth as reported and growth recomputed lie apart.</summary>
internal static class GrowthDifference
{
    /// <summary>Reported less recomputed in percentage points, each rounded to one decimal as it is printed; null when either
    /// is not known, or when one of them is only a bound.</summary>
    public static decimal? Points(PeriodGrowth period) =>
        period is { Reported: { } reported, Recomputed: { } recomputed } && !IsBound(reported) && !IsBound(recomputed)
            ? Rounded(reported) - Rounded(recomputed)
            : null;

    private static bool IsBound(GrowthRate rate) => rate.Qualifier is Qualifier.MoreThan or Qualifier.LessThan;

    private static decimal Rounded(GrowthRate rate) => decimal.Round(rate.Percent, 1, MidpointRounding.AwayFromZero);
}
