using RareEarthLeverage.Growth;

namespace RareEarthLeverage.Charts.LeverageTimeline;

/// <summary>A stretch of days with one figure.</summary>
/// <param name="First">First day.</param>
/// <param name="Last">Last day, included.</param>
/// <param name="Low">The figure, or the lowest that it may be.</param>
/// <param name="High">The highest that it may be; equal to <paramref name="Low"/> where it is known.</param>
/// <param name="Qualifier">How the figure is to be read.</param>
/// <param name="Source">Where it is from, or what makes it; null when a table says so elsewhere.</param>
internal sealed record PanelSpan(DateOnly First, DateOnly Last, decimal Low, decimal High, Qualifier Qualifier = Qualifier.Exact, string? Source = null);
