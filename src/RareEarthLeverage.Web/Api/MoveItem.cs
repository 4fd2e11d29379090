using RareEarthLeverage.Alignment;
using RareEarthLeverage.Alignment.Claims;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Web.Alignment;
using RareEarthLeverage.Web.Events;

namespace RareEarthLeverage.Web.Api;

/// <summary>A move with its triggers.</summary>
/// <param name="Date">Its date, as exact as it is known: 2025-04-04, 2025-04 or 2025.</param>
/// <param name="Direction">tightening or easing.</param>
/// <param name="Events">Ids of its acts.</param>
/// <param name="Basis">stated, nearby or none.</param>
/// <param name="Stated">Triggers that a source states.</param>
/// <param name="Nearby">Triggers that are only near in time.</param>
/// <param name="Response">What shipments did around it; null when it is known only to the year.</param>
internal sealed record MoveItem(
    string Date,
    string Direction,
    IReadOnlyList<string> Events,
    string Basis,
    IReadOnlyList<StatedTriggerItem> Stated,
    IReadOnlyList<NearbyTriggerItem> Nearby,
    ResponseItem? Response)
{
    public static MoveItem Of(AlignedMove m, Lines lines)
    {
        var standing = StatedPair.Of(m).ToDictionary(p => p.Trigger.Id, p => p.Standing, StringComparer.Ordinal);
        return new(
            DateOf(m),
            Vocabulary.Word(m.Direction),
            [.. m.Acts.Select(a => a.Id)],
            Vocabulary.Word(m.Basis),
            [.. m.Stated.Select(s => StatedTriggerItem.Of(s, standing[s.Trigger.Id]))],
            [.. m.Nearby.Select(n => new NearbyTriggerItem(n.Trigger.Id, n.LagDays))],
            ResponseItem.From(lines.ResponseOf(m), lines.Response.SeriesId));
    }

    /// <summary>The date of a move in ISO form, as exact as its span.</summary>
    public static string DateOf(AlignedMove m) => BritishDate.Iso(m.Span.First, BritishDate.PrecisionOf(m.Span));
}
