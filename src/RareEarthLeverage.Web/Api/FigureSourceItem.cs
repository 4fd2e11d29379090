namespace RareEarthLeverage.Web.Api;

/// <summary>The source of a figure.</summary>
internal sealed record FigureSourceItem(string Title, string Publisher, string? Url);
