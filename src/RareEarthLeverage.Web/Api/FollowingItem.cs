namespace RareEarthLeverage.Web.Api;

/// <summary>A move that followed a trigger.</summary>
internal sealed record FollowingItem(string Date, int LagDays);
