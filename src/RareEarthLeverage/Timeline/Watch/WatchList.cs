namespace RareEarthLeverage.Timeline.Watch;

/// <summary>Dates that are already fixed, and dates that have passed without a record of what happened: docs/method.md,
/// section 8. Not a forecast.</summary>
/// <remarks>
/// Listed are events of medium or high confidence, published by the as-of date, on any track: the scheduled last day of an
/// event, as prolonged by later rows of that confidence, and the first day of an announced one. A row whose only part is to
/// prolong another is not listed again; it is named as the one that states the date. A date that was recorded as having
/// happened, or that a revocation settled, is not watched. A first day that has passed is not overdue, since the act itself
/// says what happened.
/// </remarks>
/// <param name="AsOf">The day.</param>
/// <param name="Dates">Overdue dates first, the longest overdue last; then dates ahead, the nearest first; by date then id
/// within.</param>
/// <param name="Reported">Dates ahead that only rows of low confidence give, by date then id.</param>
public sealed record WatchList(DateOnly AsOf, IReadOnlyList<WatchDate> Dates, IReadOnlyList<ReportedDate> Reported)
{
    private const int Soon = 7;
    private const int Month = 30;

    /// <summary>Dates that have passed without a record, the latest first.</summary>
    public IEnumerable<WatchDate> Overdue => Dates.Where(d => d.Stage == WatchStage.Overdue);

    /// <summary>Dates from the as-of date on, the nearest first.</summary>
    public IEnumerable<WatchDate> Coming => Dates.Where(d => d.Stage != WatchStage.Overdue);

    /// <summary>The list on a day.</summary>
    public static WatchList On(Dataset dataset, DateOnly asOf)
    {
        var known = dataset.Events.Where(e => e.Date <= asOf && e.Confidence >= Confidence.Medium).ToList();
        // Rows that set the end of another, so that the date is listed once, under what it ends.
        var prolonging = known
            .SelectMany(e => StatusRules.EndOf(dataset, e, asOf).MovedBy.Where(m => m.ActsOn.Any(l => l.EventId == e.Id && l.How == LinkKind.Extends)))
            .ToHashSet();
        var dates = known
            .Where(e => !prolonging.Contains(e))
            .SelectMany(e => new[] { End(dataset, e, asOf), Start(dataset, e, asOf) })
            .OfType<WatchDate>()
            .ToList();
        return new(
            asOf,
            [
                .. dates.Where(d => d.DaysAhead < 0).OrderByDescending(d => d.Date).ThenBy(d => d.Event.Id, StringComparer.Ordinal),
                .. dates.Where(d => d.DaysAhead >= 0).OrderBy(d => d.Date).ThenBy(d => d.Event.Id, StringComparer.Ordinal),
            ],
            [
                .. dataset
                    .Events.Where(e => e.Date <= asOf && e.Confidence == Confidence.Low && e.EndIsScheduled && e.EndDate >= asOf)
                    .Select(e => (Row: e, Date: e.EndDate ?? asOf)) // Known: it was compared above.
                    .OrderBy(r => r.Date)
                    .ThenBy(r => r.Row.Id, StringComparer.Ordinal)
                    .Select(r => new ReportedDate(r.Row, r.Date, r.Date.DayNumber - asOf.DayNumber, Targets(dataset, r.Row, _ => true))),
            ]);
    }

    /// <summary>The stage of a date so many days ahead.</summary>
    /// <param name="daysAhead">Days from the as-of date; negative has passed.</param>
    public static WatchStage StageOf(int daysAhead) =>
        daysAhead switch
        {
            < 0 => WatchStage.Overdue,
            0 => WatchStage.Today,
            <= Soon => WatchStage.Within7Days,
            <= Month => WatchStage.Within30Days,
            _ => WatchStage.Ahead,
        };

    private static WatchDate? End(Dataset dataset, PolicyEvent e, DateOnly asOf)
    {
        var end = StatusRules.EndOf(dataset, e, asOf);
        if (end is not { IsScheduled: true, Last: { } last })
        {
            return null;
        }

        var statedBy = end.MovedBy.Count > 0 ? Stating(end.MovedBy[^1], last, dataset, asOf) : e;
        return Of(dataset, e, WatchKind.End, last, statedBy, asOf);
    }

    // A chain of extensions: the one whose own end is the date.
    private static PolicyEvent Stating(PolicyEvent extension, DateOnly last, Dataset dataset, DateOnly asOf) =>
        extension.EndDate == last ? extension : StatusRules.EndOf(dataset, extension, asOf).MovedBy.FirstOrDefault(m => m.EndDate == last) ?? extension;

    private static WatchDate? Start(Dataset dataset, PolicyEvent e, DateOnly asOf) =>
        e.EffectiveDate > asOf && StatusRules.On(dataset, e, asOf) is { Status: EventStatus.Announced }
            ? Of(dataset, e, WatchKind.Start, StatusRules.FirstDay(e), e, asOf)
            : null;

    private static WatchDate Of(Dataset dataset, PolicyEvent e, WatchKind kind, DateOnly date, PolicyEvent statedBy, DateOnly asOf)
    {
        var daysAhead = date.DayNumber - asOf.DayNumber;
        return new(
            e,
            kind,
            date,
            daysAhead,
            StageOf(daysAhead),
            statedBy,
            Targets(dataset, e, l => l.How == LinkKind.Suspends),
            [.. Actors(dataset, e, asOf).Where(a => a.Event.Confidence >= Confidence.Medium && a.Link.How == LinkKind.Implements).Select(a => a.Event)],
            StatusRules.On(dataset, e, asOf)?.Claims ?? []);
    }

    private static IEnumerable<(PolicyEvent Event, EventLink Link)> Actors(Dataset dataset, PolicyEvent e, DateOnly asOf) =>
        dataset.ActedOnBy(e.Id).Where(a => a.Event.Date <= asOf);

    private static List<PolicyEvent> Targets(Dataset dataset, PolicyEvent e, Func<EventLink, bool> wanted) =>
        [
            .. e.ActsOn.Where(wanted)
                .Select(l => dataset.Find(l.EventId))
                .OfType<PolicyEvent>()
                .Distinct()
                .OrderBy(t => t.Date)
                .ThenBy(t => t.Id, StringComparer.Ordinal),
        ];
}
