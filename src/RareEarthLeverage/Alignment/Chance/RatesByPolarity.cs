namespace RareEarthLeverage.Alignment.Chance;

/// <summary>One rate for each polarity.</summary>
/// <param name="Tightening">Tightening moves and tightening triggers.</param>
/// <param name="Easing">Easing moves and easing triggers.</param>
public sealed record RatesByPolarity(RateAgainstChance Tightening, RateAgainstChance Easing);
