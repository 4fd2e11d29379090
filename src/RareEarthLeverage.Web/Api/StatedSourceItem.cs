namespace RareEarthLeverage.Web.Api;

/// <summary>The source that states a trigger.</summary>
internal sealed record StatedSourceItem(string Title, string Publisher, string? Url, string Tier);
