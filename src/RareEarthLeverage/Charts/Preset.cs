namespace RareEarthLeverage.Charts;

/// <summary>A named window.</summary>
/// <param name="Id">Name in addresses.</param>
/// <param name="Label">Name on screen.</param>
/// <param name="From">First day; null means that of the first event.</param>
/// <param name="To">Last day, included; null means the last scheduled day, or the as-of day when that is later.</param>
public sealed record Preset(string Id, string Label, DateOnly? From, DateOnly? To);
