namespace RareEarthLeverage.Web.Api;

/// <summary>A move by its date and direction.</summary>
internal sealed record MoveKeyItem(string Date, string Direction);
