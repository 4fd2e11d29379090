using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Web.Figures;
using RareEarthLeverage.Web.Shell;

namespace RareEarthLeverage.Web.Timeline;

/// <summary>The leverage timeline. Everything it shows stands in its address.</summary>
public sealed partial class TimelinePage(NavigationManager navigation, TimeProvider time) : IDisposable
{
    // OnInitialized reads the address before the first render.
    private FigureRequestReading _reading = null!;
    private int _widthPx;

    [CascadingParameter]
    private HttpContext? HttpContext { get; set; }

    public void Dispose() => navigation.LocationChanged -= OnLocationChanged;

    protected override void OnInitialized()
    {
        _widthPx = PageWidth.Of(HttpContext);
        _reading = TimelineAddress.Read(navigation.Uri, time.Today());
        navigation.LocationChanged += OnLocationChanged;
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs e)
    {
        if (new Uri(e.Location).AbsolutePath != TimelineAddress.Path)
        {
            return;
        }

        _reading = TimelineAddress.Read(e.Location, time.Today());
        StateHasChanged();
    }
}
