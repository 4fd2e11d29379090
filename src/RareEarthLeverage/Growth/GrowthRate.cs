namespace RareEarthLeverage.Growth;

/// <summary>Growth on the same period a year before.</summary>
/// <param name="Percent">Per cent, not rounded.</param>
/// <param name="Qualifier">How to read it.</param>
public readonly record struct GrowthRate(decimal Percent, Qualifier Qualifier);
