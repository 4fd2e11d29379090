namespace RareEarthLeverage.Web.Api;

/// <summary>A source's assertion that an event answered an earlier one.</summary>
/// <param name="Id">The other event.</param>
/// <param name="Claim">Who asserts what.</param>
/// <param name="Source">Index into the sources of the answering event.</param>
/// <param name="LagDays">Days from trigger to answer; null when not known to the day.</param>
internal sealed record ClaimItem(string Id, string Claim, int Source, int? LagDays);
