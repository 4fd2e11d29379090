namespace RareEarthLeverage.Charts.LeverageTimeline;

/// <summary>What Washington did, what Beijing did, what was shipped, on one axis of time.</summary>
public sealed class LeverageTimelineChart : IChart
{
    /// <inheritdoc/>
    public string Id => "leverage-timeline";

    /// <inheritdoc/>
    public string Title => "Rare earth leverage timeline";

    /// <inheritdoc/>
    public IReadOnlyList<string> Tables => [TimelineTables.Events, TimelineTables.Growth];

    /// <inheritdoc/>
    public Figure Draw(FigureRequest request, Dataset dataset)
    {
        var plan = new TimelinePlan(request, dataset);
        var caption = TimelineCaption.Of(plan);
        var words = new Words(plan, caption, hasClusters: false);
        var layout = new TimelineLayout(plan, words);
        if (layout.Rows.Any(r => r.Clusters.Count > 0))
        {
            words = new(plan, caption, hasClusters: true);
            layout = new(plan, words);
        }

        return new(caption, new TimelineDrawing(plan, layout, words).Scene(caption), TimelineTables.Of(plan));
    }
}
