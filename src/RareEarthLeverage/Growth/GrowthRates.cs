namespace RareEarthLeverage.Growth;

/// <summary>Year-on-year growth: docs/method.md, section 2.</summary>
public static class GrowthRates
{
    /// <summary>Growth for every month from first to last, in order, gaps included. January and February are one period
    /// where the series' cumulative figure for February is known and either month alone has no growth of its own.</summary>
    public static IReadOnlyList<PeriodGrowth> Over(Dataset dataset, string seriesId, YearMonth first, YearMonth last) => throw new NotImplementedException();
}
