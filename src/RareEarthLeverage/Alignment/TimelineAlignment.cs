using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Tracks;

namespace RareEarthLeverage.Alignment;

/// <summary>Lines up moves and triggers: docs/method.md, section 3.</summary>
public static class TimelineAlignment
{
    /// <summary>Longest window, in days.</summary>
    public const int LongestWindowDays = 365;

    /// <summary>Lines up the events of a dataset.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The window is not 1 to 365 days, or the period is reversed.</exception>
    public static AlignedTimeline Align(Dataset dataset, AlignmentOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.WindowDays, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.WindowDays, LongestWindowDays, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.To, options.From, nameof(options));

        var moves = Moves(dataset, options);
        var triggers = dataset.Events.Where(e => IsTrigger(e, options)).ToList();
        var nearby = moves.Select(_ => new List<NearbyTrigger>()).ToList();
        var followed = triggers.Select(_ => new List<(int Move, int LagDays)>()).ToList();
        foreach (var polarity in new[] { Direction.Tightening, Direction.Easing })
        {
            var moveIndexes = Indexes(moves, m => m.Direction == polarity);
            var triggerIndexes = Indexes(triggers, t => t.Direction == polarity);
            var pairs = NearbySweep.Pairs([.. moveIndexes.Select(i => moves[i].Span)], [.. triggerIndexes.Select(i => triggers[i].Span)], options.WindowDays);
            foreach (var pair in pairs)
            {
                var (move, trigger) = (moveIndexes[pair.Move], triggerIndexes[pair.Trigger]);
                nearby[move].Add(new(triggers[trigger], pair.LagDays));
                followed[trigger].Add((move, pair.LagDays));
            }
        }

        var aligned = moves.Select((m, i) => new AlignedMove(m.Span, m.Direction, m.Acts, Stated(dataset, m), NearestFirst(nearby[i]))).ToList();
        return new(
            options,
            aligned,
            [
                .. triggers
                    .Select((t, i) => (Trigger: t, Moves: followed[i]))
                    .Where(t => options.From <= t.Trigger.Date && t.Trigger.Date <= options.To)
                    .Select(t => new AlignedTrigger(t.Trigger, [.. t.Moves.OrderBy(m => m.LagDays).ThenBy(m => m.Move).Select(m => new FollowingMove(aligned[m.Move], m.LagDays))])),
            ]);
    }

    /// <summary>True for a published event that counts as an act under the options, wherever its date lies.</summary>
    public static bool IsAct(PolicyEvent e, AlignmentOptions options) =>
        e.Track.Role == TrackRole.Act
        && e.Direction != Direction.Neutral
        && e.Confidence >= options.Confidence
        && e.MineralScope is { } scope
        && options.Scope.Contains(scope);

    /// <summary>True for a published event that counts as a trigger under the options, wherever its date lies.</summary>
    public static bool IsTrigger(PolicyEvent e, AlignmentOptions options) =>
        e.Track.Role == TrackRole.Trigger && e.Direction != Direction.Neutral && e.Confidence >= options.Confidence;

    private static List<Move> Moves(Dataset dataset, AlignmentOptions options) =>
        [
            .. dataset
                .Events.Where(e => IsAct(e, options))
                .Select(e => (Act: e, Span: SpanOf(e, options.Basis)))
                .Where(a => options.From <= a.Span.First && a.Span.First <= options.To)
                .GroupBy(a => (a.Span, a.Act.Direction))
                .OrderBy(g => g.Key.Span)
                .ThenBy(g => g.Key.Direction)
                .Select(g => new Move(g.Key.Span, g.Key.Direction, [.. g.Select(a => a.Act).OrderBy(a => a.Id, StringComparer.Ordinal)])),
        ];

    private static DaySpan SpanOf(PolicyEvent act, DateBasis basis) =>
        basis == DateBasis.Effective && act.EffectiveDate is { } effective ? new(effective, effective) : act.Span;

    private static List<StatedTrigger> Stated(Dataset dataset, Move move) =>
        [
            .. move
                .Acts.SelectMany(act => act.StatedTriggers.Select(claim => (Act: act, Claim: claim, Trigger: dataset.Find(claim.TriggerId))))
                .Where(s => s.Trigger is not null)
                .Select(s => new StatedTrigger(s.Trigger!, s.Act, StatedLag(s.Trigger!, move.Span), s.Claim.Claim, s.Act.Sources[s.Claim.SourceIndex])) // Filtered above.
                .OrderBy(s => s.LagDays ?? int.MaxValue)
                .ThenBy(s => s.Trigger.Id, StringComparer.Ordinal)
                .ThenBy(s => s.Act.Id, StringComparer.Ordinal),
        ];

    private static int? StatedLag(PolicyEvent trigger, DaySpan move) =>
        trigger.DatePrecision == DatePrecision.Day && move.IsDay && trigger.Date <= move.First ? move.First.DayNumber - trigger.Date.DayNumber : null;

    private static List<NearbyTrigger> NearestFirst(List<NearbyTrigger> nearby) =>
        [.. nearby.OrderBy(n => n.LagDays).ThenBy(n => n.Trigger.Date).ThenBy(n => n.Trigger.Id, StringComparer.Ordinal)];

    private static List<int> Indexes<T>(List<T> items, Func<T, bool> wanted) => [.. Enumerable.Range(0, items.Count).Where(i => wanted(items[i]))];

    private sealed record Move(DaySpan Span, Direction Direction, IReadOnlyList<PolicyEvent> Acts);
}
