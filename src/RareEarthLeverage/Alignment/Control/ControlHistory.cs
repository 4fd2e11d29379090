using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Tracks;

namespace RareEarthLeverage.Alignment.Control;

/// <summary>The state of control over time, as steps.</summary>
public static class ControlHistory
{
    /// <summary>The periods from one day to another, in order and without a break between them; two neighbours differ in the
    /// level of an element, in what makes it, or in the controls of other minerals.</summary>
    /// <param name="dataset">The facts.</param>
    /// <param name="from">First day.</param>
    /// <param name="to">Last day, included.</param>
    /// <exception cref="ArgumentOutOfRangeException">The period is reversed.</exception>
    public static IReadOnlyList<ControlPeriod> Over(Dataset dataset, DateOnly from, DateOnly to)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        var periods = new List<ControlPeriod>();
        var acts = ControlState.Coded(dataset);
        foreach (var day in DaysOfChange(dataset, from, to))
        {
            var state = ControlState.On(dataset, acts, day);
            if (periods.Count > 0 && Same(periods[^1].State, state))
            {
                continue;
            }

            if (periods.Count > 0)
            {
                periods[^1] = periods[^1] with { Days = new(periods[^1].Days.First, day.AddDays(-1)) };
            }

            periods.Add(new(new(day, to), state));
        }

        return periods;
    }

    // A status changes only where a row is published, begins for certain, or has ended the day before.
    private static SortedSet<DateOnly> DaysOfChange(Dataset dataset, DateOnly from, DateOnly to)
    {
        var days = new SortedSet<DateOnly> { from };
        foreach (var e in Concerned(dataset))
        {
            days.Add(e.Date);
            days.Add(StatusRules.FirstDay(e));
            if (e.EndDate is { } end && end < DateOnly.MaxValue)
            {
                days.Add(end.AddDays(1));
            }
        }

        return days.GetViewBetween(from, to);
    }

    // China's rows, and whatever acts on one of them or on what acts on it: a truce that prolongs a truce that suspends an act.
    private static HashSet<PolicyEvent> Concerned(Dataset dataset)
    {
        var concerned = dataset.Events.Where(e => e.Track == EventTracks.ChinaControl).ToHashSet();
        for (var next = concerned.ToList(); next.Count > 0;)
        {
            next = [.. next.SelectMany(e => dataset.ActedOnBy(e.Id)).Select(l => l.Event).Where(concerned.Add)];
        }

        return concerned;
    }

    private static bool Same(ControlState a, ControlState b) =>
        a.Elements.Zip(b.Elements).All(p => Same(p.First, p.Second))
        && a.OtherMinerals.InForce.SequenceEqual(b.OtherMinerals.InForce)
        && a.OtherMinerals.Open.SequenceEqual(b.OtherMinerals.Open);

    private static bool Same(ElementState a, ElementState b) =>
        (a.Level, a.HighestPossible) == (b.Level, b.HighestPossible) && a.Acts.SequenceEqual(b.Acts) && a.Open.SequenceEqual(b.Open);
}
