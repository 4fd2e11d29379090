using Microsoft.AspNetCore.Components;
using RareEarthLeverage.Alignment;
using RareEarthLeverage.Web.Api;

namespace RareEarthLeverage.Web.Alignment;

/// <summary>The moves with everything that is tied to them.</summary>
public sealed partial class MoveTable : ComponentBase
{
    /// <summary>Nearby triggers that stand open; a window of half a year has dozens.</summary>
    private const int Shortly = 6;

    [Parameter, EditorRequired]
    public required IReadOnlyList<AlignedMove> Moves { get; set; }

    [Parameter, EditorRequired]
    public required Lines Lines { get; set; }

    [Parameter, EditorRequired]
    public required AlignmentRequest Request { get; set; }

    [Parameter, EditorRequired]
    public required DateOnly Today { get; set; }

    /// <summary>Name of a move within the page.</summary>
    public static string Anchor(AlignedMove move) => $"{MoveItem.DateOf(move)}-{RareEarthLeverage.Timeline.Vocabulary.Word(move.Direction)}";

    private static string Count(int moves) => moves == 1 ? "1 move" : $"{moves} moves";

    /// <summary>Days in front of the label; with a date that is not exact the smallest that fits.</summary>
    private static string Lag(NearbyTrigger near, AlignedMove move) =>
        near.Trigger.Span.IsDay && move.Span.IsDay ? $"{near.LagDays} d" : $"≥ {near.LagDays} d";
}
