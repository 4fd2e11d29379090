using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Alignment;

/// <summary>A trigger that a cited source names for one of the acts of a move.</summary>
/// <param name="Trigger">The event said to have been answered, on any track.</param>
/// <param name="Act">The act of the move that is said to answer it.</param>
/// <param name="LagDays">Calendar days from trigger to act on the chosen basis; null when either is not exact to the day, or
/// when the chosen basis puts the act first.</param>
/// <param name="Claim">Who asserts what.</param>
/// <param name="Source">The source that asserts it.</param>
public sealed record StatedTrigger(PolicyEvent Trigger, PolicyEvent Act, int? LagDays, string Claim, Citation Source);
