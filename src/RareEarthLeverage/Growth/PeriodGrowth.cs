namespace RareEarthLeverage.Growth;

/// <summary>What is known of growth in one month, or in January and February together.</summary>
/// <param name="First">First month of the period.</param>
/// <param name="Last">Last month of the period: the first one, or February when both months were released as one figure.</param>
/// <param name="Reported">Growth as the source of the preferred observation reported it; null when it did not.</param>
/// <param name="Recomputed">Growth computed from preferred values of this year and the last; null when either is missing
/// or when the base was itself worked back from growth.</param>
/// <param name="Observation">The preferred observation; null is a gap.</param>
/// <param name="Base">The preferred observation a year before; null when there is none.</param>
public sealed record PeriodGrowth(
    YearMonth First,
    YearMonth Last,
    GrowthRate? Reported,
    GrowthRate? Recomputed,
    TradeObservation? Observation,
    TradeObservation? Base)
{
    /// <summary>What a bar shows: recomputed where possible, else as reported; null is a gap, never zero.</summary>
    public GrowthRate? Shown => Recomputed ?? Reported;
}
