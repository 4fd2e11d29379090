using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Alignment.Chance;

/// <summary>Moves on a circle of days and triggers on their fixed calendar; counts coincidences for any shift of all moves
/// together, in O(moves) or O(triggers) a shift. Definitions: <see cref="ChanceBaseline"/>.</summary>
public sealed class ShiftedCalendar
{
    private readonly (int Start, int Length)[] _moves;
    private readonly (int Start, int Length)[] _windows;

    // Days before each day that are marked, over two laps of the circle, so that a span may run over the seam.
    private readonly int[] _answerable;
    private readonly int[] _occupied;

    /// <summary>Lays out a calendar.</summary>
    /// <param name="moves">Moves; each begins within the period.</param>
    /// <param name="triggers">Triggers, wherever their dates lie.</param>
    /// <param name="period">The period of observation, both days included.</param>
    /// <param name="windowDays">W, 0 or more.</param>
    /// <exception cref="ArgumentException">A move begins outside the period, or the period is reversed.</exception>
    public ShiftedCalendar(IReadOnlyList<DaySpan> moves, IReadOnlyList<DaySpan> triggers, DaySpan period, int windowDays)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(windowDays);
        if (period.Last < period.First)
        {
            throw new ArgumentException("The period is reversed", nameof(period));
        }

        if (moves.Any(m => !period.Contains(m.First)))
        {
            throw new ArgumentException("A move begins outside the period", nameof(moves));
        }

        Circle = new(period.First, moves.Select(m => m.Last).Append(period.Last).Max());
        var first = Circle.First.DayNumber;
        Days = Circle.Last.DayNumber - first + 1;
        _moves = [.. moves.Select(m => (m.First.DayNumber - first, m.Last.DayNumber - m.First.DayNumber + 1))];

        var answerable = new bool[Days];
        var windows = new List<(int, int)>();
        foreach (var trigger in triggers)
        {
            var from = Math.Max(0, trigger.First.DayNumber - first);
            var to = Math.Min(Days - 1, trigger.Last.DayNumber + windowDays - first);
            if (from > to)
            {
                continue;
            }

            answerable.AsSpan(from, to - from + 1).Fill(true);
            if (period.Contains(trigger.First))
            {
                windows.Add((from, to - from + 1));
            }
        }

        _windows = [.. windows];
        _answerable = TwoLaps(answerable);
        var occupied = new bool[Days];
        foreach (var (start, length) in _moves)
        {
            occupied.AsSpan(start, length).Fill(true);
        }

        _occupied = TwoLaps(occupied);
    }

    /// <summary>The days on which shifted moves are wrapped round: the period, lengthened to the last day of a move whose
    /// month or year runs over its end.</summary>
    public DaySpan Circle { get; }

    /// <summary>Number of days on the circle, and of different shifts: 0 to this less one.</summary>
    public int Days { get; }

    /// <summary>Number of moves.</summary>
    public int Moves => _moves.Length;

    /// <summary>Number of triggers dated within the period.</summary>
    public int Triggers => _windows.Length;

    /// <summary>Moves with a trigger 0 to W days before, when all moves lie so many days later.</summary>
    /// <param name="shift">0 to <see cref="Days"/> less one; 0 is the calendar as it was.</param>
    public int MovesWithTrigger(int shift)
    {
        var hits = 0;
        foreach (var (start, length) in _moves)
        {
            var shifted = start + shift;
            shifted = shifted < Days ? shifted : shifted - Days;
            hits += _answerable[shifted + length] > _answerable[shifted] ? 1 : 0;
        }

        return hits;
    }

    /// <summary>Triggers of the period with a move 0 to W days after, when all moves lie so many days later.</summary>
    /// <param name="shift">0 to <see cref="Days"/> less one; 0 is the calendar as it was.</param>
    public int TriggersWithMove(int shift)
    {
        var hits = 0;
        foreach (var (start, length) in _windows)
        {
            // Moves later by the shift are the window earlier by it.
            var shifted = start - shift;
            shifted = shifted >= 0 ? shifted : shifted + Days;
            hits += _occupied[shifted + length] > _occupied[shifted] ? 1 : 0;
        }

        return hits;
    }

    private static int[] TwoLaps(bool[] marked)
    {
        var before = new int[2 * marked.Length + 1];
        for (var i = 0; i < 2 * marked.Length; i++)
        {
            before[i + 1] = before[i] + (marked[i % marked.Length] ? 1 : 0);
        }

        return before;
    }
}
