namespace RareEarthLeverage.Web.Api;

/// <summary>A trigger that is near in time.</summary>
internal sealed record NearbyTriggerItem(string Trigger, int LagDays);
