using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.LeverageTimeline;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Web.Figures;

namespace RareEarthLeverage.Web.Timeline;

/// <summary>The address of the timeline page: reads it into a request and writes it back. The query is that of the figure,
/// so that the page and its files always show the same.</summary>
internal static class TimelineAddress
{
    public const string Path = "/timeline";

    /// <summary>Reads an address. A form without JavaScript sends fields that were left empty; those are no filters.</summary>
    public static FigureRequestReading Read(string address, DateOnly today)
    {
        var reading = FigureAddress.Read(address, today, ChartCatalog.All.OfType<LeverageTimelineChart>().Single());
        return reading with { Request = Shortest(reading.Request) };
    }

    /// <summary>The address of a request.</summary>
    public static string Of(FigureRequest request, DateOnly today) => FigureAddress.WithQuery(Path, request, today);

    /// <summary>The address with another event selected, up to its id.</summary>
    public static string Select(FigureRequest request, DateOnly today)
    {
        var address = Of(request with { Selected = null }, today);
        return address + (address.Contains('?') ? "&sel=" : "?sel=");
    }

    /// <summary>Boxes that are all ticked, or ticked as they were, filter nothing.</summary>
    private static FigureRequest Shortest(FigureRequest request) =>
        request with
        {
            Directions = request.Directions.Distinct().Count() == Enum.GetValues<Direction>().Length ? [] : request.Directions,
            Tracks = LeverageTimelineChart.DefaultTracks.ToHashSet().SetEquals(request.Tracks) ? [] : request.Tracks,
        };
}
