using RareEarthLeverage.Growth;

namespace RareEarthLeverage.Web.Series;

/// <summary>Growth of the single months of a series, computed from the figures in use.</summary>
internal static class RecomputedGrowth
{
    /// <summary>Growth by month. Empty for a cumulative series, which has no growth of single months; January and February
    /// released as one figure belong to neither month.</summary>
    public static IReadOnlyDictionary<YearMonth, GrowthRate?> Of(Dataset dataset, TradeSeries series) =>
        series.Definition.Cumulative || series.Observations.Count == 0
            ? new Dictionary<YearMonth, GrowthRate?>()
            : GrowthRates.Over(dataset, series.Definition.Id, series.Observations[0].Month, series.Observations[^1].Month)
                .Where(p => p.First == p.Last)
                .ToDictionary(p => p.First, p => p.Recomputed);
}
