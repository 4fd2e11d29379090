namespace RareEarthLeverage.Web.Api;

/// <summary>What was handed in for review.</summary>
/// <param name="Draft">Id of the draft.</param>
/// <param name="Version">Its version, for publishing it.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Address">Where its state can be asked for.</param>
/// <param name="Page">Where people review it.</param>
internal sealed record HandedInItem(Guid Draft, int Version, string State, string Address, string Page);
