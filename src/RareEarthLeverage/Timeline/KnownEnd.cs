namespace RareEarthLeverage.Timeline;

/// <summary>The end of an event as known on a day.</summary>
/// <param name="Last">Last day in force, included; null when none is known.</param>
/// <param name="IsScheduled">True when it is only planned: its passing does not prove that the event ended.</param>
/// <param name="MovedBy">Later rows that set this end, or record the same one, by date then id; empty when it is the row's
/// own alone.</param>
public sealed record KnownEnd(DateOnly? Last, bool IsScheduled, IReadOnlyList<PolicyEvent> MovedBy);
