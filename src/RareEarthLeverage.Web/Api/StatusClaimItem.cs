namespace RareEarthLeverage.Web.Api;

/// <summary>A reported claim of low confidence that would change a status if it were so.</summary>
internal sealed record StatusClaimItem(string Id, DateOnly Date, string Title, string Confidence);
