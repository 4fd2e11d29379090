namespace RareEarthLeverage.Alignment.Chance;

/// <summary>One rate of event coincidence beside what random timing gives (docs/method.md, section 4).</summary>
/// <param name="N">Moves (precursor rate) or triggers (trigger rate) that could coincide; 0 or more.</param>
/// <param name="Hits">How many of them do; 0 to <paramref name="N"/>.</param>
/// <param name="Observed">Hits over N, 0 to 1; null where only counts are given.</param>
/// <param name="NullMedian">Median rate over the random shifts, 0 to 1; null where only counts are given.</param>
/// <param name="NullLow">Lower end of the middle 95% of the rates over the random shifts; null where only counts are given.</param>
/// <param name="NullHigh">Upper end of it; null where only counts are given.</param>
/// <param name="P">(b + 1) / (m + 1) where b of m random shifts reach the observed rate or more: one-sided, never 0; null
/// where only counts are given.</param>
/// <param name="PFloor">1 / (m + 1), the smallest p that so many shifts can give; null where only counts are given.</param>
public sealed record RateAgainstChance(
    int N,
    int Hits,
    double? Observed,
    double? NullMedian,
    double? NullLow,
    double? NullHigh,
    double? P,
    double? PFloor)
{
    /// <summary>True when there are too few moves, or nothing to count, for anything but counts.</summary>
    public bool IsCountsOnly => P is null;
}
