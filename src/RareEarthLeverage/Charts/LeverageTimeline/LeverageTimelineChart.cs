namespace RareEarthLeverage.Charts.LeverageTimeline;

/// <summary>What Washington did, what Beijing did, what was shipped, on one axis of time.</summary>
public sealed class LeverageTimelineChart : IChart
{
    public string Id => "leverage-timeline";
    public string Title => "Rare earth leverage timeline";
    public Figure Draw(FigureRequest request, Dataset dataset) => throw new NotImplementedException();
}
