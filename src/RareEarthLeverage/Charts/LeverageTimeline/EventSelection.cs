using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Charts.LeverageTimeline;

/// <summary>Which events a request shows, and how many of the window it leaves out and why.</summary>
internal sealed class EventSelection
{
    private EventSelection(IReadOnlyList<PolicyEvent> shown, int hiddenAsUncertain, PolicyEvent? selected, bool selectedIsShown) =>
        (Shown, HiddenAsUncertain, Selected, SelectedIsShown) = (shown, hiddenAsUncertain, selected, selectedIsShown);

    /// <summary>Events in the window that pass all filters, by date then id.</summary>
    public IReadOnlyList<PolicyEvent> Shown { get; }

    /// <summary>Events in the window that only their confidence keeps out.</summary>
    public int HiddenAsUncertain { get; }

    /// <summary>The selected event; null when none is selected or the id is unknown.</summary>
    public PolicyEvent? Selected { get; }

    /// <summary>True when the selected event is among those shown.</summary>
    public bool SelectedIsShown { get; }

    public static EventSelection Of(FigureRequest request, Dataset dataset, TimelineWindow window)
    {
        var candidates = dataset
            .Events.Where(e => IsInView(e, window))
            .Select(e => (Event: e, Failed: EventMatch.Failed(e, request, Lanes.DefaultTracks)))
            .Where(x => (x.Failed & ~EventFilters.Confidence) == EventFilters.None)
            .ToList();
        var shown = candidates.Where(x => x.Failed == EventFilters.None || x.Event.Id == request.Selected).Select(x => x.Event).ToList();
        var selected = dataset.Find(request.Selected);
        return new(shown, candidates.Count - shown.Count, selected, selected is not null && shown.Contains(selected));
    }

    /// <summary>True when the event's date, or the time up to its end, reaches into the window.</summary>
    public static bool IsInView(PolicyEvent e, TimelineWindow window)
    {
        var span = e.Span;
        return span.First <= window.To && (span.Last >= window.From || e.EndDate >= window.From);
    }
}
