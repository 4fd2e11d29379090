namespace RareEarthLeverage.Timeline;

/// <summary>Links lead to earlier events, so following them never comes back. Rows of one day could form a ring.</summary>
public static class LinkCycles
{
    /// <summary>A ring of links and stated triggers through an event, from it back to it; null when there is none.</summary>
    /// <param name="policyEvent">The event.</param>
    /// <param name="find">Finds another event by id; null when there is none.</param>
    public static IReadOnlyList<string>? Find(PolicyEvent policyEvent, Func<string, PolicyEvent?> find)
    {
        // Each event is reached once; its way there is kept so that the message can show the ring.
        var cameFrom = new Dictionary<string, string>(StringComparer.Ordinal);
        var open = new Queue<PolicyEvent>([policyEvent]);
        while (open.TryDequeue(out var from))
        {
            foreach (var id in from.ActsOn.Select(l => l.EventId).Concat(from.StatedTriggers.Select(c => c.TriggerId)).Distinct(StringComparer.Ordinal))
            {
                if (id == policyEvent.Id)
                {
                    return Way(from.Id, policyEvent.Id, cameFrom);
                }

                if (find(id) is { } next && cameFrom.TryAdd(id, from.Id))
                {
                    open.Enqueue(next);
                }
            }
        }

        return null;
    }

    private static List<string> Way(string last, string start, Dictionary<string, string> cameFrom)
    {
        List<string> way = [start];
        for (var at = last; at != start; at = cameFrom[at])
        {
            way.Insert(0, at);
        }

        way.Insert(0, start);
        return way;
    }
}
