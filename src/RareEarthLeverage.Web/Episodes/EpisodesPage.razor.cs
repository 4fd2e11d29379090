using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.Episodes;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Tracks;
using RareEarthLeverage.Web.Figures;
using RareEarthLeverage.Web.Shell;

namespace RareEarthLeverage.Web.Episodes;

/// <summary>Episodes laid over one another at day 0, with the table of differences. The anchors stand in the address.</summary>
public sealed partial class EpisodesPage(NavigationManager navigation, TimeProvider time) : IDisposable
{
    private const string Path = "/episodes";
    private const int Notable = 4;
    private static readonly IChart Chart = ChartCatalog.All.OfType<EpisodesChart>().Single();

    private int _widthPx;

    [CascadingParameter]
    private HttpContext? HttpContext { get; set; }

    private FigureRequestReading Reading => FigureAddress.Read(navigation.Uri, time.Today(), Chart);

    private FigureRequest Asked => Reading.Request;

    private IReadOnlyList<string> Anchors => Asked.Anchors.Count > 0 ? Asked.Anchors : EpisodesChart.DefaultAnchors;

    public void Dispose() => navigation.LocationChanged -= OnLocationChanged;

    protected override void OnInitialized()
    {
        _widthPx = PageWidth.Of(HttpContext);
        navigation.LocationChanged += OnLocationChanged;
    }

    /// <summary>The usual anchors and those that are chosen.</summary>
    private IEnumerable<(string Anchor, string Label)> Offered(Dataset dataset) =>
        EpisodesChart.DefaultAnchors.Concat(Anchors).Distinct().Select(a => (a, dataset.Find(a) is { } e ? $"{e.Label}, {Events.BritishDate.Of(e)}" : Events.BritishDate.OfIso(a)));

    /// <summary>Steps that one may want to lay over others.</summary>
    private static IEnumerable<PolicyEvent> Known(Dataset dataset) =>
        dataset.Events.Where(e => e.Weight >= Notable && e.Direction != Direction.Neutral && e.Track.Role is TrackRole.Act or TrackRole.Trigger);

    private void OnLocationChanged(object? sender, LocationChangedEventArgs e) => StateHasChanged();
}
