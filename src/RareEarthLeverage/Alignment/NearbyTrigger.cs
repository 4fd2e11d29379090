using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Alignment;

/// <summary>A trigger of the same polarity that lies within the window before a move. Computed from dates alone; not a
/// cause.</summary>
/// <param name="Trigger">The trigger.</param>
/// <param name="LagDays">Calendar days from trigger to move, 0 = same day; with dates that are not exact the smallest
/// that fits.</param>
public sealed record NearbyTrigger(PolicyEvent Trigger, int LagDays);
