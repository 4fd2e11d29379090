using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Web.Shell;

namespace RareEarthLeverage.Web.Figures;

/// <summary>One figure with everything that can be chosen about it. All of it stands in the address.</summary>
public sealed partial class ChartPage(NavigationManager navigation, TimeProvider time) : IDisposable
{
    private int _widthPx;

    [Parameter]
    public required string Id { get; set; }

    [CascadingParameter]
    private HttpContext? HttpContext { get; set; }

    private IChart? Chart => ChartCatalog.Find(Id);

    private DateOnly Today => time.Today();

    private FigureRequestReading Reading => Chart is { } chart ? FigureAddress.Read(navigation.Uri, Today, chart) : new(new() { AsOf = Today }, []);

    public void Dispose() => navigation.LocationChanged -= OnLocationChanged;

    protected override void OnInitialized()
    {
        _widthPx = PageWidth.Of(HttpContext);
        navigation.LocationChanged += OnLocationChanged;
        if (Chart is null)
        {
            NotFoundStatus.Set(HttpContext);
        }
        else if (Chart.Page != $"/charts/{Id}")
        {
            // The timeline has a page with more on it.
            navigation.NavigateTo(FigureAddress.Page(Chart, Reading.Request, Today), replace: true);
        }
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs e) => StateHasChanged();
}
