namespace RareEarthLeverage.Timeline;

/// <summary>A link from an event to an earlier one that it acts on.</summary>
/// <param name="EventId">The earlier event.</param>
/// <param name="How">What is done to it.</param>
public sealed record EventLink(string EventId, LinkKind How);
