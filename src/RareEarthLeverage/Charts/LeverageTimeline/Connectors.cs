using RareEarthLeverage.Alignment;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Tracks;

namespace RareEarthLeverage.Charts.LeverageTimeline;

/// <summary>Finds the lines between the events shown: every stated one, and the nearby ones of the selected event.</summary>
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

        return connectors;
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
