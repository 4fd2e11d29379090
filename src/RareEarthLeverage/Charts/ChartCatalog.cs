namespace RareEarthLeverage.Charts;

/// <summary>All charts. A new chart is a folder here and one line in this list.</summary>
public static class ChartCatalog
{
    /// <summary>All charts, in the order in which they are offered.</summary>
    public static readonly IReadOnlyList<IChart> All =
    [
        new LeverageTimeline.LeverageTimelineChart(),
        new TriggerLag.TriggerLagChart(),
        new ElementStates.ElementStatesChart(),
        new ControlIntensity.ControlIntensityChart(),
        new Paradox.ParadoxChart(),
        new Episodes.EpisodesChart(),
        new ExportGrowth.ExportGrowthChart(),
        new ExportVolume.ExportVolumeChart(),
        new MagnetsByDestination.MagnetsByDestinationChart(),
        new ShipmentResponse.ShipmentResponseChart(),
        new Chokepoints.ChokepointsChart(),
        new EventCard.EventCardChart(),
    ];

    /// <summary>The chart of a name; null when there is none.</summary>
    public static IChart? Find(string? id) => All.FirstOrDefault(c => c.Id == id);
}
