using RareEarthLeverage.Alignment;
using RareEarthLeverage.Alignment.Chance;
using RareEarthLeverage.Alignment.Response;

namespace RareEarthLeverage.Web.Alignment;

/// <summary>Moves and triggers of a request, with chance and shipments.</summary>
public sealed record Lines(AlignedTimeline Timeline, ChanceBaseline Chance, ShipmentResponse Response)
{
    /// <summary>Shipments around a move; null when the move is known only to the year.</summary>
    public MoveResponse? ResponseOf(AlignedMove move) => Response.Moves.FirstOrDefault(r => ReferenceEquals(r.Move, move));
}
