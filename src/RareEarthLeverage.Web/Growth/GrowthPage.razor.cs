using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.ExportGrowth;
using RareEarthLeverage.Charts.ExportVolume;
using RareEarthLeverage.Charts.MagnetsByDestination;
using RareEarthLeverage.Charts.ShipmentResponse;
using RareEarthLeverage.Web.Figures;
using RareEarthLeverage.Web.Shell;

namespace RareEarthLeverage.Web.Growth;

/// <summary>The explorer of the series. Its address is that of the figure of growth, and all figures on it follow.</summary>
public sealed partial class GrowthPage(NavigationManager navigation, TimeProvider time) : IDisposable
{
    private const string Path = "/growth";
    private static readonly IChart Growth = ChartCatalog.All.OfType<ExportGrowthChart>().Single();
    private static readonly IChart Volume = ChartCatalog.All.OfType<ExportVolumeChart>().Single();
    private static readonly IChart Magnets = ChartCatalog.All.OfType<MagnetsByDestinationChart>().Single();
    private static readonly IChart Response = ChartCatalog.All.OfType<ShipmentResponseChart>().Single();

    private int _widthPx;

    [CascadingParameter]
    private HttpContext? HttpContext { get; set; }

    private DateOnly Today => time.Today();

    private FigureRequestReading Reading => FigureAddress.Read(navigation.Uri, Today, Growth);

    private FigureRequest Request => Reading.Request;

    /// <summary>Destinations are series of their own.</summary>
    private FigureRequest MagnetRequest => Request with { SeriesId = null };

    /// <summary>The response takes the series and its basis; its period is the whole record.</summary>
    private FigureRequest ResponseRequest => Request with { Preset = null, From = null, To = null };

    public void Dispose() => navigation.LocationChanged -= OnLocationChanged;

    protected override void OnInitialized()
    {
        _widthPx = PageWidth.Of(HttpContext);
        navigation.LocationChanged += OnLocationChanged;
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs e)
    {
        if (new Uri(e.Location).AbsolutePath == Path)
        {
            StateHasChanged();
        }
    }
}
