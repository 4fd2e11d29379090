using RareEarthLeverage.Alignment;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Web.Events;

namespace RareEarthLeverage.Web.Api;

/// <summary>A move with its triggers.</summary>
/// <param name="Date">Its date, as exact as it is known: 2025-04-04, 2025-04 or 2025.</param>
/// <param name="Direction">tightening or easing.</param>
/// <param name="Events">Ids of its acts.</param>
/// <param name="Basis">stated, nearby or none.</param>
/// <param name="Stated">Triggers that a source states.</param>
/// <param name="Nearby">Triggers that are only near in time.</param>
internal sealed record MoveItem(
    string Date,
    string Direction,
    IReadOnlyList<string> Events,
    string Basis,
    IReadOnlyList<StatedTriggerItem> Stated,
    IReadOnlyList<NearbyTriggerItem> Nearby)
{
    public static MoveItem Of(AlignedMove m) =>
        new(
            DateOf(m),
            Vocabulary.Word(m.Direction),
            [.. m.Acts.Select(a => a.Id)],
            Vocabulary.Word(m.Basis),
            [.. m.Stated.Select(StatedTriggerItem.Of)],
            [.. m.Nearby.Select(n => new NearbyTriggerItem(n.Trigger.Id, n.LagDays))]);

    /// <summary>The date of a move in ISO form, as exact as its span.</summary>
    public static string DateOf(AlignedMove m) => BritishDate.Iso(m.Span.First, BritishDate.PrecisionOf(m.Span));
}
