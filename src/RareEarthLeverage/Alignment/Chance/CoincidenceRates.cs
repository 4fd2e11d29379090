namespace RareEarthLeverage.Alignment.Chance;

/// <summary>The two rates of one polarity. They answer different questions and are never averaged.</summary>
/// <param name="Precursor">Share of moves with at least one trigger 0 to W days before.</param>
/// <param name="Trigger">Share of triggers followed by at least one move within W days.</param>
public sealed record CoincidenceRates(RateAgainstChance Precursor, RateAgainstChance Trigger);
