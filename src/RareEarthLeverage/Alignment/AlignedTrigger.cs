using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Alignment;

/// <summary>A trigger of the period with the moves that followed it, or none.</summary>
/// <param name="Trigger">The trigger; its direction is its polarity.</param>
/// <param name="FollowedBy">Moves of the same polarity within the window, nearest first.</param>
public sealed record AlignedTrigger(PolicyEvent Trigger, IReadOnlyList<FollowingMove> FollowedBy);
