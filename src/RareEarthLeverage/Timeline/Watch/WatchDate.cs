namespace RareEarthLeverage.Timeline.Watch;

/// <summary>A scheduled date.</summary>
/// <param name="Event">The event that begins or ends.</param>
/// <param name="Kind">Whether it begins or ends.</param>
/// <param name="Date">First day in force, or scheduled last day; both included.</param>
/// <param name="DaysAhead">Days from the as-of date; 0 is today, negative has passed.</param>
/// <param name="Stage">How near it is.</param>
/// <param name="StatedBy">The row that states the date: the event itself, or the one that prolonged it. Its sources are the
/// sources of the date.</param>
/// <param name="TakesOutOfForce">Events that this one suspends: what comes back if it ends. By date then id.</param>
/// <param name="CarriedOutBy">Rows of medium or high confidence that carry this one out, by date then id.</param>
/// <param name="Reported">Rows of low confidence, published by then, that would move the date if they were so; shown beside
/// it, never instead of it. By date then id.</param>
public sealed record WatchDate(
    PolicyEvent Event,
    WatchKind Kind,
    DateOnly Date,
    int DaysAhead,
    WatchStage Stage,
    PolicyEvent StatedBy,
    IReadOnlyList<PolicyEvent> TakesOutOfForce,
    IReadOnlyList<PolicyEvent> CarriedOutBy,
    IReadOnlyList<PolicyEvent> Reported)
{
    /// <summary>The sources of the date.</summary>
    public IReadOnlyList<Citation> Sources => StatedBy.Sources;
}
