using RareEarthLeverage.Alignment;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Tracks;

namespace RareEarthLeverage.Charts.LeverageTimeline;

/// <summary>Finds the lines between the events shown: every stated one, and of the selected event the nearby ones and those of acts on acts.</summary>
internal static class Connectors
{
    /// <summary>Lines between marks that are in the window themselves, in the order of the answers.</summary>
    public static IReadOnlyList<Connector> Of(IReadOnlyList<EventMark> marks, EventSelection selection, FigureRequest request, Dataset dataset)
    {
        var byId = marks.Where(m => !m.IsBefore).ToDictionary(m => m.Event.Id, StringComparer.Ordinal);
        var selected = selection.SelectedIsShown ? selection.Selected?.Id : null;
        var connectors = new List<Connector>();
        foreach (var answer in marks.Where(m => !m.IsBefore))
        {
            foreach (var claims in answer.Event.StatedTriggers.GroupBy(c => c.TriggerId, StringComparer.Ordinal))
            {
                if (byId.TryGetValue(claims.Key, out var trigger) && trigger != answer)
                {
                    var emphasised = selected == answer.Event.Id || selected == claims.Key;
                    connectors.Add(new(trigger, answer, GroupKind.StatedConnector, string.Join(" ", claims.Select(c => c.Claim)), emphasised, selected is not null && !emphasised));
                }
            }
        }

        if (selected is not null && byId.ContainsKey(selected) && selection.Selected is { } chosen)
        {
            var known = connectors.Select(c => (c.Trigger.Event.Id, c.Answer.Event.Id)).ToHashSet();
            foreach (var (trigger, answer, lagDays) in Nearby(chosen, request, dataset))
            {
                if (byId.TryGetValue(trigger.Id, out var from) && byId.TryGetValue(answer.Id, out var to) && known.Add((trigger.Id, answer.Id)))
                {
                    connectors.Add(new(from, to, GroupKind.NearbyConnector, lagDays == 1 ? "1 day later" : $"{lagDays} days later", true, false));
                }
            }
        }

        if (selected is not null)
        {
            connectors.AddRange(Acting(selected, byId, connectors));
        }

        return connectors;
    }

    // What the selected event did to earlier ones, and what later ones did to it.
    private static List<Connector> Acting(string selected, Dictionary<string, EventMark> byId, List<Connector> others)
    {
        var known = others.Select(c => (c.Trigger.Event.Id, c.Answer.Event.Id)).ToHashSet();
        return
        [
            .. byId.Values.SelectMany(later => later.Event.ActsOn.Select(link => (Later: later, Link: link)))
                .Where(x => (x.Later.Event.Id == selected || x.Link.EventId == selected) && byId.ContainsKey(x.Link.EventId) && x.Link.EventId != x.Later.Event.Id)
                .Where(x => known.Add((x.Link.EventId, x.Later.Event.Id)))
                .Select(x => new Connector(byId[x.Link.EventId], x.Later, GroupKind.ActConnector, Vocabulary.Word(x.Link.How), true, false)),
        ];
    }

    private static IEnumerable<(PolicyEvent Trigger, PolicyEvent Answer, int LagDays)> Nearby(PolicyEvent selected, FigureRequest request, Dataset dataset)
    {
        if (selected.Direction == Direction.Neutral || selected.Track.Role == TrackRole.Context)
        {
            return [];
        }

        var span = selected.Span;
        var options = new AlignmentOptions
        {
            WindowDays = request.WindowDays,
            From = span.First.AddDays(-request.WindowDays),
            To = span.Last.AddDays(request.WindowDays),
            Scope = selected.MineralScope == MineralScope.OtherCritical ? Enum.GetValues<MineralScope>() : new AlignmentOptions { To = span.Last }.Scope,
            Confidence = selected.Confidence == Confidence.Low ? Confidence.Low : request.Confidence ?? Confidence.Medium,
        };
        var aligned = TimelineAlignment.Align(dataset, options);
        return selected.Track.Role == TrackRole.Act
            ? aligned.Moves.Where(m => m.Acts.Contains(selected)).SelectMany(m => m.Nearby).Select(n => (n.Trigger, selected, n.LagDays))
            : aligned.Triggers.Where(t => t.Trigger == selected).SelectMany(t => t.FollowedBy).SelectMany(f => f.Move.Acts.Select(a => (selected, a, f.LagDays)));
    }
}
