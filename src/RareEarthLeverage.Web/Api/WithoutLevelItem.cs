namespace RareEarthLeverage.Web.Api;

/// <summary>An act in force that changes no element, and why.</summary>
internal sealed record WithoutLevelItem(string Id, string Reason);
