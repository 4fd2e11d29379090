using Microsoft.AspNetCore.Components;
using RareEarthLeverage.Charts;

namespace RareEarthLeverage.Web.Figures;

/// <summary>A figure by the name of its chart, among other things on a page.</summary>
public sealed partial class ChartFigure
{
    /// <summary>Name of the chart; nothing is shown where the catalogue does not have it.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    [Parameter, EditorRequired]
    public required FigureRequest Request { get; set; }

    [Parameter, EditorRequired]
    public required Dataset Dataset { get; set; }

    /// <summary>True when the table stands open.</summary>
    [Parameter]
    public bool TableOpen { get; set; }

    [CascadingParameter]
    private HttpContext? HttpContext { get; set; }
}
