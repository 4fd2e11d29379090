using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Alignment.Claims;

/// <summary>One assertion of one source, whichever acts of the move it names.</summary>
/// <param name="Text">The claim, as recorded.</param>
/// <param name="Source">The source that asserts it.</param>
/// <param name="Reading">Whose voice it is.</param>
/// <param name="Acts">The acts of the move that it names, by id.</param>
public sealed record StatedClaim(string Text, Citation Source, ClaimReading Reading, IReadOnlyList<PolicyEvent> Acts);
