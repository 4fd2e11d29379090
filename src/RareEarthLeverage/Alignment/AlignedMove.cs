using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Alignment;

/// <summary>All acts of one date and direction, counted once, with their triggers.</summary>
/// <param name="Span">The date on the chosen basis; one day when exact.</param>
/// <param name="Direction">Tightening or easing.</param>
/// <param name="Acts">The acts, by id.</param>
/// <param name="Stated">Stated triggers, nearest first, then by id; unknown lags last.</param>
/// <param name="Nearby">Nearby triggers, nearest first, then by date and id.</param>
public sealed record AlignedMove(
    DaySpan Span,
    Direction Direction,
    IReadOnlyList<PolicyEvent> Acts,
    IReadOnlyList<StatedTrigger> Stated,
    IReadOnlyList<NearbyTrigger> Nearby)
{
    /// <summary>On what the connection rests.</summary>
    public MoveBasis Basis =>
        Stated.Count > 0 ? MoveBasis.Stated
        : Nearby.Count > 0 ? MoveBasis.Nearby
        : MoveBasis.None;
}
