using RareEarthLeverage.Alignment.Chance;

namespace RareEarthLeverage.Web.Api;

/// <summary>A rate of coincidence beside what random timing gives; with fewer than five moves only counts.</summary>
/// <param name="N">Moves or triggers that could coincide.</param>
/// <param name="Hits">How many do.</param>
/// <param name="Observed">Hits over n.</param>
/// <param name="NullMedian">Median over the random shifts.</param>
/// <param name="NullLow">Lower end of their middle 95%.</param>
/// <param name="NullHigh">Upper end of it.</param>
/// <param name="P">Share of shifts that reach the observed rate, one-sided, never 0.</param>
/// <param name="PFloor">The smallest p that so many shifts can give.</param>
internal sealed record RateItem(int N, int Hits, double? Observed, double? NullMedian, double? NullLow, double? NullHigh, double? P, double? PFloor)
{
    public static RateItem Of(RateAgainstChance r) => new(r.N, r.Hits, r.Observed, r.NullMedian, r.NullLow, r.NullHigh, r.P, r.PFloor);
}
