using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Events;

/// <summary>The history of a measure: what it acts on, and what acted on it, each as far as the links lead.</summary>
internal static class MeasureHistory
{
    /// <summary>The acts by date then id, the measure itself among them; only itself when nothing is linked to it.</summary>
    public static IReadOnlyList<MeasureStep> Of(Dataset dataset, PolicyEvent measure)
    {
        var acts = Reach(measure, e => e.ActsOn.Select(l => dataset.Find(l.EventId)).OfType<PolicyEvent>())
            .Concat(Reach(measure, e => dataset.ActedOnBy(e.Id).Select(a => a.Event)))
            .Distinct()
            .OrderBy(e => e.Date)
            .ThenBy(e => e.Id, StringComparer.Ordinal)
            .ToList();
        return [.. acts.Select(e => new MeasureStep(e, [.. e.ActsOn.Select(l => (l.How, Earlier: acts.Find(a => a.Id == l.EventId))).Where(l => l.Earlier is not null).Select(l => (l.How, l.Earlier ?? e))]))];
    }

    private static HashSet<PolicyEvent> Reach(PolicyEvent from, Func<PolicyEvent, IEnumerable<PolicyEvent>> next)
    {
        var reached = new HashSet<PolicyEvent> { from };
        var open = new Queue<PolicyEvent>([from]);
        while (open.TryDequeue(out var e))
        {
            foreach (var other in next(e).Where(reached.Add))
            {
                open.Enqueue(other);
            }
        }

        return reached;
    }
}
