namespace RareEarthLeverage.Timeline;

/// <summary>The status of an event on a day, what makes it so, and what is only claimed.</summary>
/// <param name="AsOf">The day.</param>
/// <param name="Status">The status; rows of low confidence never change it.</param>
/// <param name="Since">First day of this status; null when not known.</param>
/// <param name="Until">Last known or scheduled day of this status; null when none is known.</param>
/// <param name="UntilIsScheduled">True when <paramref name="Until"/> is only planned.</param>
/// <param name="Because">Events that make the status what it is, by date then id; empty when the event's own dates do.</param>
/// <param name="Claims">Events of low confidence that would change it if they were so, by date then id.</param>
public sealed record StatusOnDate(
    DateOnly AsOf,
    EventStatus Status,
    DateOnly? Since,
    DateOnly? Until,
    bool UntilIsScheduled,
    IReadOnlyList<PolicyEvent> Because,
    IReadOnlyList<PolicyEvent> Claims);
