namespace RareEarthLeverage.Web.Api;

/// <summary>Ids of the acts on other critical minerals in force, and of those whose state is not recorded.</summary>
internal sealed record OtherMineralsItem(IReadOnlyList<string> InForce, IReadOnlyList<string> Unrecorded);
