namespace RareEarthLeverage.Timeline;

/// <summary>Status of an event on a day: docs/method.md, section 1.</summary>
public static class StatusRules
{
    /// <summary>The status of an event on a day; null when it had not been announced by then. Only rows of medium or high
    /// confidence, announced by then, change it; one of low confidence is returned as a claim.</summary>
    /// <remarks>
    /// An event is in force from its effective date (or its date; with month or year precision the last day of that
    /// period, the first on which it is certain) to its end, both days included. It ends on the day before it is revoked or
    /// replaced, also before it took effect, unless it records an end of its own that happened no later; a revocation that is itself revoked no later than its own first day ends nothing. An
    /// extension prolongs it when it states a later end. A suspension takes it out of force between the suspension's own
    /// first and last day. A scheduled end that has passed without a row that says what happened, the event's own or that
    /// of its suspension, is a state of its own.
    /// </remarks>
    public static StatusOnDate? On(Dataset dataset, PolicyEvent policyEvent, DateOnly asOf)
    {
        var known = new Known(dataset, asOf);
        if (policyEvent.Date > asOf && !(policyEvent.EffectiveDate <= asOf))
        {
            return null;
        }

        var run = known.RunOf(policyEvent);
        var suspensions = known.Suspensions(policyEvent);
        return State(policyEvent, run, suspensions, asOf) with { Claims = known.Claims(policyEvent, run, suspensions) };
    }

    /// <summary>The status alone, without what else is known of it; null when the event had not been announced by then.</summary>
    internal static EventStatus? StateOn(Dataset dataset, PolicyEvent policyEvent, DateOnly asOf)
    {
        if (policyEvent.Date > asOf && !(policyEvent.EffectiveDate <= asOf))
        {
            return null;
        }

        var known = new Known(dataset, asOf);
        return State(policyEvent, known.RunOf(policyEvent), known.Suspensions(policyEvent), asOf).Status;
    }

    /// <summary>The first day on which the event is certain to be in force, were nothing else to happen: its effective date,
    /// otherwise the last day that its date may stand for.</summary>
    public static DateOnly FirstDay(PolicyEvent policyEvent) => policyEvent.EffectiveDate ?? policyEvent.Span.Last;

    /// <summary>The last day in force as known on a day, suspensions left aside: the row's own end, prolonged, revoked or
    /// replaced by later rows of medium or high confidence.</summary>
    public static KnownEnd EndOf(Dataset dataset, PolicyEvent policyEvent, DateOnly asOf)
    {
        var run = new Known(dataset, asOf).RunOf(policyEvent);
        return new(run.Last, run.LastIsScheduled, run.EndedBy);
    }

    private static StatusOnDate State(PolicyEvent policyEvent, Run run, IReadOnlyList<Run> suspensions, DateOnly asOf)
    {
        // The end comes first: what was withdrawn before it took effect has ended and is not waiting for its start.
        if (run.Last < asOf)
        {
            var status = run.LastIsScheduled ? EventStatus.EndPassedUnrecorded : EventStatus.Ended;
            return new(asOf, status, run.Last.Value.AddDays(1), null, false, run.EndedBy, []);
        }

        if (asOf < run.First)
        {
            var lastBefore = run.First.AddDays(-1);
            return run.Last < lastBefore
                ? new(asOf, EventStatus.Announced, policyEvent.Date, run.Last, run.LastIsScheduled, run.EndedBy, [])
                : new(asOf, EventStatus.Announced, policyEvent.Date, lastBefore, false, [], []);
        }

        if (suspensions.Where(s => s.First <= asOf && !(s.Last < asOf)).MaxBy(s => s.Last ?? DateOnly.MaxValue) is { } suspended)
        {
            return new(asOf, EventStatus.Suspended, suspended.First, suspended.Last, suspended.LastIsScheduled, [suspended.Event], []);
        }

        var over = suspensions.Where(s => s.Last < asOf).MaxBy(s => s.Last);
        if (over is { LastIsScheduled: true, Last: { } last })
        {
            return new(asOf, EventStatus.EndPassedUnrecorded, last.AddDays(1), null, false, [over.Event], []);
        }

        var since = over?.Last?.AddDays(1) ?? run.First;
        var next = suspensions.Where(s => s.First > asOf).MinBy(s => s.First);
        return next is null
            ? new(asOf, EventStatus.InForce, since, run.Last, run.LastIsScheduled, run.EndedBy, [])
            : new(asOf, EventStatus.InForce, since, next.First.AddDays(-1), false, [next.Event], []);
    }

    /// <summary>First and last day in force, before suspensions; <paramref name="EndedBy"/> names the rows that moved the end.</summary>
    private sealed record Run(PolicyEvent Event, DateOnly First, DateOnly? Last, bool LastIsScheduled, IReadOnlyList<PolicyEvent> EndedBy);

    /// <summary>What was known on a day, from rows that may change a status.</summary>
    private sealed class Known(Dataset dataset, DateOnly asOf)
    {
        // Links only point to earlier rows, but rows of one day may form a ring; each row is followed once.
        private readonly HashSet<string> _following = new(StringComparer.Ordinal);

        public Run RunOf(PolicyEvent policyEvent)
        {
            var first = FirstDay(policyEvent);
            if (!_following.Add(policyEvent.Id))
            {
                return new(policyEvent, first, policyEvent.EndDate, policyEvent.EndIsScheduled, []);
            }

            var run = Extended(new(policyEvent, first, policyEvent.EndDate, policyEvent.EndIsScheduled, []));
            foreach (var ender in Later(policyEvent, LinkKind.Revokes, LinkKind.Replaces).Where(e => !IsCalledOff(e)))
            {
                var firstWithout = FirstDay(ender);
                if (run.Last is null || run.LastIsScheduled || firstWithout < run.Last)
                {
                    // A scheduled end that passed before the revocation is settled by it: the row did run on until then.
                    run = run with { Last = firstWithout.AddDays(-1), LastIsScheduled = false, EndedBy = [ender] };
                }
                else if (firstWithout.DayNumber - run.Last.Value.DayNumber <= 1)
                {
                    // The row records the same end itself, to the day: its own last day stands, the other row explains it.
                    run = run with { EndedBy = [ender] };
                }
            }

            _following.Remove(policyEvent.Id);
            return run;
        }

        public IReadOnlyList<Run> Suspensions(PolicyEvent policyEvent) =>
            [.. Later(policyEvent, LinkKind.Suspends).Select(RunOf).Where(r => !(r.Last < r.First))];

        public IReadOnlyList<PolicyEvent> Claims(PolicyEvent policyEvent, Run run, IReadOnlyList<Run> suspensions)
        {
            var concerned = suspensions.Select(s => s.Event).Concat(run.EndedBy).Append(policyEvent).Select(e => e.Id).Distinct(StringComparer.Ordinal);
            return
            [
                .. concerned
                    .SelectMany(dataset.ActedOnBy)
                    .Where(l => l.Event.Confidence == Confidence.Low && l.Event.Date <= asOf && l.Link.How is not (LinkKind.Implements or LinkKind.Amends))
                    .Select(l => l.Event)
                    .Distinct()
                    .OrderBy(e => e.Date)
                    .ThenBy(e => e.Id, StringComparer.Ordinal),
            ];
        }

        private Run Extended(Run run)
        {
            if (run.Last is null)
            {
                return run;
            }

            foreach (var extension in Later(run.Event, LinkKind.Extends))
            {
                var longer = RunOf(extension);
                // "Extends" also says that a row widens another; only a later end prolongs it.
                if (longer.Event.EndDate > run.Event.EndDate && (longer.Last is null || longer.Last > run.Last))
                {
                    run = run with { Last = longer.Last, LastIsScheduled = longer.LastIsScheduled, EndedBy = [.. run.EndedBy, extension] };
                }
            }

            return run;
        }

        private IEnumerable<PolicyEvent> Later(PolicyEvent policyEvent, params LinkKind[] kinds) =>
            dataset
                .ActedOnBy(policyEvent.Id)
                .Where(l => kinds.Contains(l.Link.How) && l.Event.Confidence >= Confidence.Medium && l.Event.Date <= asOf && l.Event.Id != policyEvent.Id)
                .Select(l => l.Event)
                .Distinct();

        // Only a revocation calls off: what is replaced on its first day has done its work and hands over.
        private bool IsCalledOff(PolicyEvent ender) => Later(ender, LinkKind.Revokes).Any(e => FirstDay(e) <= FirstDay(ender));
    }
}
