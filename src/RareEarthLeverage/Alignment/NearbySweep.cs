using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Alignment;

/// <summary>Finds all pairs of a move and a trigger that lies 0 to W days before it: docs/method.md, section 3.</summary>
public static class NearbySweep
{
    /// <summary>A pair: positions in the two lists, and the smallest lag in days that fits, 0 to W.</summary>
    /// <param name="Move">Position of the move.</param>
    /// <param name="Trigger">Position of the trigger.</param>
    /// <param name="LagDays">Days from trigger to move.</param>
    public readonly record struct Pair(int Move, int Trigger, int LagDays);

    /// <summary>All pairs, by move; within a move in no particular order. Each kind of precision is swept on its own,
    /// because within one kind spans do not overlap and both of their ends rise together: O(n + m + k) after sorting.</summary>
    /// <param name="moves">Dates of the moves, in any order.</param>
    /// <param name="triggers">Dates of the triggers, in any order.</param>
    /// <param name="windowDays">W, 0 or more.</param>
    public static IReadOnlyList<Pair> Pairs(IReadOnlyList<DaySpan> moves, IReadOnlyList<DaySpan> triggers, int windowDays)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(windowDays);
        var pairs = new List<Pair>();
        var moveGroups = Groups(moves);
        var triggerGroups = Groups(triggers);
        foreach (var moveGroup in moveGroups)
        {
            foreach (var triggerGroup in triggerGroups)
            {
                Sweep(moveGroup, triggerGroup, windowDays, pairs);
            }
        }

        if (moveGroups.Count > 1 || triggerGroups.Count > 1)
        {
            pairs.Sort((a, b) => a.Move.CompareTo(b.Move));
        }

        return pairs;
    }

    private static void Sweep(Day[] moves, Day[] triggers, int windowDays, List<Pair> pairs)
    {
        var start = 0;
        foreach (var move in moves)
        {
            // Ends rise along the list: what is too early for this move is too early for all later ones.
            while (start < triggers.Length && triggers[start].Last < move.First - windowDays)
            {
                start++;
            }

            for (var t = start; t < triggers.Length && triggers[t].First <= move.Last; t++)
            {
                pairs.Add(new(move.Position, triggers[t].Position, Math.Max(0, move.First - triggers[t].Last)));
            }
        }
    }

    // Days, months and years apart; a span of any other length would break the rule that both ends rise together.
    private static List<Day[]> Groups(IReadOnlyList<DaySpan> spans) =>
        [
            .. spans
                .Select((s, i) => new Day(s.First.DayNumber, s.Last.DayNumber, i))
                .GroupBy(d => (d.Last - d.First) switch { 0 => 0, <= 31 => 1, <= 366 => 2, _ => throw new ArgumentException("A span longer than a year", nameof(spans)) })
                .OrderBy(g => g.Key)
                .Select(g => g.OrderBy(d => d.First).ThenBy(d => d.Last).ToArray()),
        ];

    private readonly record struct Day(int First, int Last, int Position);
}
