using RareEarthLeverage.Alignment.Response;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Api;

/// <summary>What shipments did around a move.</summary>
/// <param name="Series">The series of amounts.</param>
/// <param name="Month">Month of the move.</param>
/// <param name="AfterIndex">Mean of the three months after, the mean of the three before = 100, rounded to one decimal; null
/// when any of the six is not known.</param>
/// <param name="Rank">Its rank among the months without a move, from the lowest.</param>
/// <param name="Of">Months without a move and this one.</param>
/// <param name="Ties">Months without a move of the same value.</param>
/// <param name="Overlapping">Other moves within six months: what shipments did may belong to them.</param>
internal sealed record ResponseItem(string Series, string Month, decimal? AfterIndex, int? Rank, int? Of, int? Ties, IReadOnlyList<MoveKeyItem> Overlapping)
{
    public static ResponseItem? From(MoveResponse? r, string series) =>
        r is null
            ? null
            : new(
                series,
                r.Month.ToString(),
                r.AfterIndex is { } index ? Math.Round(index, 1, MidpointRounding.AwayFromZero) : null,
                r.Rank?.Rank,
                r.Rank?.Of,
                r.Rank?.Ties,
                [.. r.Overlapping.Select(m => new MoveKeyItem(MoveItem.DateOf(m), Vocabulary.Word(m.Direction)))]);
}
