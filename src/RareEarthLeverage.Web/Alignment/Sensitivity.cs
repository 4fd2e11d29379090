using RareEarthLeverage.Alignment.Chance;

namespace RareEarthLeverage.Web.Alignment;

/// <summary>The rates under other choices, so that nobody picks the one that suits.</summary>
/// <param name="Grid">Every window on both date bases.</param>
/// <param name="Periods">The chosen window and basis over each period.</param>
public sealed record Sensitivity(IReadOnlyList<ChanceBaseline> Grid, IReadOnlyList<ChanceBaseline> Periods);
