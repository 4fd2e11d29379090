using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Charts.Layout;
using RareEarthLeverage.Growth;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Tracks;

namespace RareEarthLeverage.Charts.LeverageTimeline;

/// <summary>What Washington did, what Beijing did, what was shipped, on one axis of time.</summary>
public sealed class LeverageTimelineChart : IChart
{
    private const int MostRounds = 4;

    /// <summary>Tracks drawn when none are named.</summary>
    public static IReadOnlyList<EventTrack> DefaultTracks => Lanes.DefaultTracks;

    /// <summary>How many events each choice of the filters would show.</summary>
    public static EventFacets Facets(FigureRequest request, Dataset dataset)
    {
        var window = TimelineWindow.Of(request, dataset);
        return EventFacets.Of(request, dataset, DefaultTracks, e => EventSelection.IsInView(e, window));
    }

    /// <inheritdoc/>
    public string Id => "leverage-timeline";

    /// <inheritdoc/>
    public string Title => "Rare earth leverage timeline";

    /// <inheritdoc/>
    public string Shows => "What Washington did, what Beijing did and what was shipped, on one axis of time.";

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters { get; } =
        ["preset", "from", "to", .. FigureQuery.OfEvents, "sel", "pins", "panel", "series", "window", "sort", "labels"];

    /// <inheritdoc/>
    public string Page => "/timeline";

    /// <inheritdoc/>
    public IReadOnlyList<string> Tables => [TimelineTables.Events, TimelineTables.Growth, TimelineTables.Figures, ControlSteps.Name];

    /// <inheritdoc/>
    public IReadOnlyList<string> Sorts => TimelineTables.EventKeys;

    /// <summary>The tables of the figure without its picture.</summary>
    public static IReadOnlyList<FigureTable> TablesOf(FigureRequest request, Dataset dataset) => TimelineTables.Of(new TimelinePlan(request, dataset));

    /// <inheritdoc/>
    public Figure Draw(FigureRequest request, Dataset dataset)
    {
        var enlargement = Sizes.Enlargement(request.WidthPx, request.HeightPx);
        var usual = enlargement > 1
            ? request with { WidthPx = (int)Math.Round(request.WidthPx / enlargement), HeightPx = request.HeightPx is { } height ? (int)Math.Round(height / enlargement) : null }
            : request;
        var plan = new TimelinePlan(usual, dataset);
        var caption = TimelineCaption.Of(plan, []);
        var words = new Words(plan, caption, hasClusters: false);
        var layout = new TimelineLayout(plan, words);

        // Only a layout knows what found no room, and saying so takes room itself: again until the words are true.
        for (var round = 0; round < MostRounds && TimelineCaption.Of(plan, layout.Rows) is var next && next != caption; round++)
        {
            caption = next;
            words = new(plan, caption, layout.Rows.Any(r => r.Gathered > 0));
            layout = new(plan, words);
        }

        caption = TimelineCaption.Of(plan, layout.Rows);
        var scene = new TimelineDrawing(plan, layout, words).Scene(caption);
        scene = scene with { OutputWidthPx = request.WidthPx, OutputHeightPx = request.HeightPx ?? Math.Round(scene.HeightPx * enlargement) };
        var events = plan.Marks.Select(m => m.Event).ToList();
        return new(caption with { Unknown = NotKnown.Of(events, dataset, request.AsOf) }, scene, TimelineTables.Of(plan))
        {
            Sources = CitedSources.Of(plan.Growth.Select(g => g.Observation).OfType<TradeObservation>(), events.Union(plan.Intensity?.Acts ?? [])),
            Empty = events.Count == 0 ? TimelineDrawing.NoEvents : "",
        };
    }
}
