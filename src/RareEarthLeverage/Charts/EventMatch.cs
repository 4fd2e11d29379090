using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Tracks;

namespace RareEarthLeverage.Charts;

/// <summary>Whether an event passes the filters of a request; the period is the chart's own affair.</summary>
public static class EventMatch
{
    private const int Landmark = 5;

    /// <summary>The filters that keep an event out; none when it passes.</summary>
    /// <param name="e">The event.</param>
    /// <param name="request">The filters.</param>
    /// <param name="tracks">The tracks that count when the request names none.</param>
    public static EventFilters Failed(PolicyEvent e, FigureRequest request, IReadOnlyList<EventTrack> tracks)
    {
        var failed = EventFilters.None;
        void Keep(bool passes, EventFilters filter) => failed |= passes ? EventFilters.None : filter;

        Keep((request.Tracks.Count > 0 ? request.Tracks : tracks).Contains(e.Track), EventFilters.Track);
        Keep(Any(request.Directions, e.Direction), EventFilters.Direction);
        Keep(Any(request.Instruments, e.Instrument), EventFilters.Instrument);
        Keep(request.Elements.Count == 0 || request.Elements.Any(e.Elements.Contains), EventFilters.Element);
        Keep(request.Targets.Count == 0 || request.Targets.Any(e.Targets.Contains), EventFilters.Target);
        Keep(request.LegalForms.Count == 0 || (e.LegalForm is { } form && request.LegalForms.Contains(form)), EventFilters.LegalForm);
        Keep(request.Scopes.Count == 0 || (e.MineralScope is { } scope && request.Scopes.Contains(scope)), EventFilters.Scope);
        Keep(request.Tiers.Count == 0 || e.Sources.Any(s => request.Tiers.Contains(s.Tier)), EventFilters.Tier);
        Keep(request.Seed is not { } seed || e.Seed == seed, EventFilters.Seed);
        Keep(IsSureEnough(e, request.Confidence), EventFilters.Confidence);
        Keep(Has(e, request.Text), EventFilters.Text);
        return failed;
    }

    /// <summary>True when an event is at least as sure as asked; without a level medium will do, and a landmark always.</summary>
    public static bool IsSureEnough(PolicyEvent e, Confidence? lowest) =>
        lowest is { } least ? e.Confidence >= least : e.Confidence > Confidence.Low || e.Weight == Landmark;

    /// <summary>True when the text stands in the title, label, summary, reference, notes or scope, in capitals or not.</summary>
    public static bool Has(PolicyEvent e, string? text) =>
        text is null || new[] { e.Title, e.Label, e.Summary, e.Reference, e.Notes, e.ScopeNote }.Any(t => t?.Contains(text, StringComparison.OrdinalIgnoreCase) == true);

    private static bool Any<T>(IReadOnlyList<T> wanted, T value) => wanted.Count == 0 || wanted.Contains(value);
}
