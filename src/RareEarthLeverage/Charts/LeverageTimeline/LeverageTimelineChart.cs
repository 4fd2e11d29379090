namespace RareEarthLeverage.Charts.LeverageTimeline;

/// <summary>What Washington did, what Beijing did, what was shipped, on one axis of time.</summary>
public sealed class LeverageTimelineChart : IChart
{
    private const int MostRounds = 4;

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
        return new(caption, new TimelineDrawing(plan, layout, words).Scene(caption), TimelineTables.Of(plan));
    }
}
