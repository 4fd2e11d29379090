namespace RareEarthLeverage.Alignment;

/// <summary>Acts and triggers lined up, both ways round. A list of answered triggers alone would prove nothing.</summary>
/// <param name="Options">What was asked for.</param>
/// <param name="Moves">All moves of the period, by date then direction.</param>
/// <param name="Triggers">All triggers of the period, by date then id, those that nothing followed included.</param>
public sealed record AlignedTimeline(AlignmentOptions Options, IReadOnlyList<AlignedMove> Moves, IReadOnlyList<AlignedTrigger> Triggers);
