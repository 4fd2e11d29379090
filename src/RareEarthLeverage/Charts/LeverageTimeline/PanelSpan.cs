using RareEarthLeverage.Growth;

namespace RareEarthLeverage.Charts.LeverageTimeline;

/// <summary>A stretch of days with one figure.</summary>
/// <param name="First">First day.</param>
/// <param name="Last">Last day, included.</param>
/// <param name="Value">The figure.</param>
/// <param name="Qualifier">How the figure is to be read.</param>
/// <param name="Source">Where it is from; null when that is not known.</param>
internal sealed record PanelSpan(DateOnly First, DateOnly Last, decimal Value, Qualifier Qualifier, string? Source);
