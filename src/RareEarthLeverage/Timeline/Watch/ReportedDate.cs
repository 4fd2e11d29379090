namespace RareEarthLeverage.Timeline.Watch;

/// <summary>A date ahead that only a row of low confidence gives. It changes nothing.</summary>
/// <param name="Row">The row.</param>
/// <param name="Date">The last day that it gives.</param>
/// <param name="DaysAhead">Days from the as-of date, 0 or more.</param>
/// <param name="Concerns">The events that it says it acts on, by date then id.</param>
public sealed record ReportedDate(PolicyEvent Row, DateOnly Date, int DaysAhead, IReadOnlyList<PolicyEvent> Concerns);
