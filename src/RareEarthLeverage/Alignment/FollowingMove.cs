namespace RareEarthLeverage.Alignment;

/// <summary>A move of the same polarity that followed a trigger within the window.</summary>
/// <param name="Move">The move.</param>
/// <param name="LagDays">As in <see cref="NearbyTrigger"/>.</param>
public sealed record FollowingMove(AlignedMove Move, int LagDays);
