namespace RareEarthLeverage.Web.Timeline;

/// <summary>A filter that is set.</summary>
/// <param name="Key">Parameter, and value where it takes several.</param>
/// <param name="Label">In words.</param>
/// <param name="Address">The same view without it.</param>
internal sealed record FilterChip(string Key, string Label, string Address);
