using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Alignment;

/// <summary>Finds all pairs of a move and a trigger that lies 0 to W days before it: docs/method.md, section 3.</summary>
public static class NearbySweep
{
    private const int LongestMonth = 31;
    private const int LongestYear = 366;

    /// <summary>A pair: positions in the two lists, and the smallest lag in days that fits, 0 to W.</summary>
    /// <param name="Move">Position of the move.</param>
    /// <param name="Trigger">Position of the trigger.</param>
    /// <param name="LagDays">Days from trigger to move.</param>
    public readonly record struct Pair(int Move, int Trigger, int LagDays);

    /// <summary>All pairs, by move; within a move in no particular order. Each kind of precision is swept on its own,
    /// because within one kind spans do not overlap and both of their ends rise together: O(n + m + k) after sorting. The
    /// triggers of a move are then a stretch of the sorted list, so that the pairs are counted before they are written.</summary>
    /// <param name="moves">Dates of the moves, in any order.</param>
    /// <param name="triggers">Dates of the triggers, in any order.</param>
    /// <param name="windowDays">W, 0 or more.</param>
    public static IReadOnlyList<Pair> Pairs(IReadOnlyList<DaySpan> moves, IReadOnlyList<DaySpan> triggers, int windowDays)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(windowDays);
        var triggerKinds = Kinds(triggers);
        var sweeps = (from m in Kinds(moves) from t in triggerKinds select (Moves: m, Triggers: t, Reach: Reach(m, t, windowDays))).ToList();

        // First how many pairs each move has, then where the first pair of each move goes.
        var place = new int[moves.Count + 1];
        foreach (var (group, _, reach) in sweeps)
        {
            for (var i = 0; i < reach.Length; i++)
            {
                place[group.Position[i] + 1] += reach[i].End - reach[i].Start;
            }
        }

        for (var i = 1; i < place.Length; i++)
        {
            place[i] += place[i - 1];
        }

        var pairs = GC.AllocateUninitializedArray<Pair>(place[^1]);
        foreach (var (group, others, reach) in sweeps)
        {
            for (var i = 0; i < reach.Length; i++)
            {
                var (move, first, next) = (group.Position[i], group.First[i], place[group.Position[i]]);
                for (var t = reach[i].Start; t < reach[i].End; t++)
                {
                    pairs[next++] = new(move, others.Position[t], Math.Max(0, first - others.Last[t]));
                }

                place[move] = next;
            }
        }

        return pairs;
    }

    // For each move the stretch of triggers that are not too early and not later than it.
    private static (int Start, int End)[] Reach(Kind moves, Kind triggers, int windowDays)
    {
        var reach = new (int, int)[moves.Position.Length];
        var (start, end) = (0, 0);
        for (var i = 0; i < reach.Length; i++)
        {
            while (start < triggers.Last.Length && triggers.Last[start] < moves.First[i] - windowDays)
            {
                start++;
            }

            end = Math.Max(end, start);
            while (end < triggers.First.Length && triggers.First[end] <= moves.Last[i])
            {
                end++;
            }

            reach[i] = (start, end);
        }

        return reach;
    }

    // Days, months and years apart; a span of any other length would break the rule that both ends rise together.
    private static List<Kind> Kinds(IReadOnlyList<DaySpan> spans)
    {
        var (first, last) = (new int[spans.Count], new int[spans.Count]);
        var positions = new List<int>[] { new(spans.Count), [], [] };
        for (var i = 0; i < spans.Count; i++)
        {
            first[i] = spans[i].First.DayNumber;
            last[i] = spans[i].Last.DayNumber;
            var kind = (last[i] - first[i]) switch
            {
                0 => 0,
                <= LongestMonth => 1,
                <= LongestYear => 2,
                _ => throw new ArgumentException("A span longer than a year", nameof(spans)),
            };
            positions[kind].Add(i);
        }

        return [.. positions.Where(p => p.Count > 0).Select(p => Kind.Of(first, last, [.. p]))];
    }

    /// <summary>Spans of one precision in the order of time.</summary>
    private sealed record Kind(int[] First, int[] Last, int[] Position)
    {
        private const int DigitBits = 11;
        private const int Digits = 1 << DigitBits;

        public static Kind Of(int[] first, int[] last, int[] positions)
        {
            Sort(positions, first);
            return new(Array.ConvertAll(positions, p => first[p]), Array.ConvertAll(positions, p => last[p]), positions);
        }

        // A day number has 22 bits: two counting passes of eleven, in time that grows with the number of dates alone. A
        // comparison sort would cost more than all the rest of the sweep.
        private static void Sort(int[] positions, int[] days)
        {
            var (from, to) = (positions, new int[positions.Length]);
            for (var shift = 0; shift <= DigitBits; shift += DigitBits)
            {
                var place = new int[Digits + 1];
                foreach (var p in from)
                {
                    place[((days[p] >> shift) & (Digits - 1)) + 1]++;
                }

                for (var i = 1; i <= Digits; i++)
                {
                    place[i] += place[i - 1];
                }

                foreach (var p in from)
                {
                    to[place[(days[p] >> shift) & (Digits - 1)]++] = p;
                }

                (from, to) = (to, from);
            }
        }
    }
}
