namespace RareEarthLeverage.Web.Api;

/// <summary>A link between events.</summary>
/// <param name="Id">The other event.</param>
/// <param name="How">What the acting event does to the other.</param>
internal sealed record LinkItem(string Id, string How);
