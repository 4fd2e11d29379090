using RareEarthLeverage.Alignment;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Charts.TriggerLag;

/// <summary>A trigger and a move that followed it, joined by a source or by nearness alone.</summary>
/// <param name="Trigger">The trigger.</param>
/// <param name="Move">The move.</param>
/// <param name="Act">The act of the move that the pair leads to: the one that a source names, else the one that stands for the
/// move.</param>
/// <param name="LagDays">Calendar days from trigger to move; null when a stated pair's dates are not exact to the day.</param>
/// <param name="Claims">Who says that the one answered the other; empty for a pair that is only near.</param>
/// <param name="IsAlsoStated">True for a near pair that a source states as well.</param>
internal sealed record LagPair(PolicyEvent Trigger, AlignedMove Move, PolicyEvent Act, int? LagDays, IReadOnlyList<StatedTrigger> Claims, bool IsAlsoStated)
{
    /// <summary>True when a source states it.</summary>
    public bool IsStated => Claims.Count > 0;

    /// <summary>The stated pairs, by lag, then by date of the move; those without a lag last.</summary>
    public static IReadOnlyList<LagPair> Stated(IEnumerable<AlignedMove> moves) =>
    [
        .. moves
            .SelectMany(m => m.Stated.GroupBy(s => s.Trigger.Id, StringComparer.Ordinal).Select(g => new LagPair(g.First().Trigger, m, g.OrderByDescending(s => s.Act.Weight).First().Act, g.First().LagDays, [.. g], false)))
            .OrderBy(p => p.LagDays ?? int.MaxValue)
            .ThenBy(p => p.Move.Span)
            .ThenBy(p => p.Trigger.Id, StringComparer.Ordinal),
    ];

    /// <summary>The nearby pairs, by lag, then by date of the move.</summary>
    public static IReadOnlyList<LagPair> Nearby(IEnumerable<AlignedMove> moves) =>
    [
        .. moves
            .SelectMany(m => m.Nearby.Select(n => new LagPair(n.Trigger, m, Layout.MarkedMoves.Lead(m), n.LagDays, [], m.Stated.Any(s => s.Trigger.Id == n.Trigger.Id))))
            .OrderBy(p => p.LagDays)
            .ThenBy(p => p.Move.Span)
            .ThenBy(p => p.Trigger.Id, StringComparer.Ordinal),
    ];

    /// <summary>Text beside the mark of a stated pair.</summary>
    public string Label => $"{Trigger.Label} → {Act.Label}";

    /// <summary>What is read out for it: the text beside the mark, with or without its days, stands in it as it is seen.</summary>
    public string Name =>
        $"{(IsStated ? "Stated" : "Near in time only")}, {(LagDays is { } days ? Days(days) : "lag not exact")}: {Label}, {DateText.Of(Trigger.Date, Trigger.DatePrecision)} to {DateText.Of(Act.Date, Act.DatePrecision)}"
        + (IsStated ? ". " + string.Join(' ', Claims.Select(c => c.Claim)) : IsAlsoStated ? "; a source states the pair as well" : "");

    /// <summary>A number of days in words.</summary>
    public static string Days(int days) => days == 1 ? "1 day" : $"{Cells.Whole(days)} days";
}
