using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Alignment.Episodes;

/// <summary>The first event of a kind on or after day 0.</summary>
/// <param name="Event">The event.</param>
/// <param name="LeastDays">Days from day 0 to the first day that its date may stand for; 0 or more.</param>
/// <param name="MostDays">Days to the last day that its date may stand for; equal to <paramref name="LeastDays"/> when the date
/// is exact.</param>
public sealed record FirstAfter(PolicyEvent Event, int LeastDays, int MostDays)
{
    /// <summary>Days from day 0; null when the date is not exact.</summary>
    public int? Days => LeastDays == MostDays ? LeastDays : null;

    /// <summary>The first of the events, nearest first day first, then the more exact, then the weightier, then by id; null when none lies on or
    /// after day 0.</summary>
    public static FirstAfter? Of(IEnumerable<PolicyEvent> events, DateOnly dayZero) =>
        events
            .Where(e => e.Span.Last >= dayZero)
            .Select(e => new FirstAfter(e, Math.Max(0, e.Span.First.DayNumber - dayZero.DayNumber), e.Span.Last.DayNumber - dayZero.DayNumber))
            .OrderBy(f => f.LeastDays)
            .ThenBy(f => f.MostDays)
            .ThenByDescending(f => f.Event.Weight)
            .ThenBy(f => f.Event.Id, StringComparer.Ordinal)
            .FirstOrDefault();
}
