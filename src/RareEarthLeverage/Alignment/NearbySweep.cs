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
        var sweeps = (from m in Kinds(moves) from t in triggerKinds select (Moves: m, Triggers: t, Reach: Reach(m, t, windowDays, moves.Count))).ToList();
        long count = 0;
        foreach (var sweep in sweeps)
        {
            foreach (var (start, end) in sweep.Reach)
            {
                count += end - start;
            }
        }

        // Written in the order of the moves, so that memory is filled from its beginning to its end.
        var pairs = GC.AllocateUninitializedArray<Pair>(checked((int)count));
        var next = 0;
        for (var move = 0; move < moves.Count; move++)
        {
            foreach (var (_, others, reach) in sweeps)
            {
                var (start, end) = reach[move];
                var first = moves[move].First.DayNumber;
                var to = pairs.AsSpan(next, end - start);
                var position = others.Position.AsSpan(start, end - start);
                var last = others.Last.AsSpan(start, end - start);
                for (var t = 0; t < to.Length; t++)
                {
                    to[t] = new(move, position[t], Math.Max(0, first - last[t]));
                }

                next += to.Length;
            }
        }

        return pairs;
    }

    // For each move, by its place in the list that was given, the stretch of triggers that are not too early and not later than it;
    // an empty one for a move of another kind.
    private static (int Start, int End)[] Reach(Kind moves, Kind triggers, int windowDays, int count)
    {
        var reach = new (int, int)[count];
        var (start, end) = (0, 0);
        for (var i = 0; i < moves.Position.Length; i++)
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

            reach[moves.Position[i]] = (start, end);
        }

        return reach;
    }

    // Days, months and years apart; a span of any other length would break the rule that both ends rise together.
    private static List<Kind> Kinds(IReadOnlyList<DaySpan> given)
    {
        var spans = given as DaySpan[] ?? [.. given];
        var (first, last) = (new int[spans.Length], new int[spans.Length]);
        var positions = new List<int>[] { new(spans.Length), [], [] };
        for (var i = 0; i < spans.Length; i++)
        {
            first[i] = spans[i].First.DayNumber;
            last[i] = spans[i].Last.DayNumber;
            var kind = (last[i] - first[i]) switch
            {
                0 => 0,
                <= LongestMonth => 1,
                <= LongestYear => 2,
                _ => throw new ArgumentException("A span longer than a year", nameof(given)),
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
