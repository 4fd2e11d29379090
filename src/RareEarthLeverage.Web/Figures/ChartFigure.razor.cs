using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Web.Shell;

namespace RareEarthLeverage.Web.Figures;

/// <summary>A figure by the name of its chart, among other things on a page.</summary>
public sealed partial class ChartFigure(TimeProvider time)
{
    /// <summary>Name of the chart; nothing is shown where the catalogue does not have it.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    [Parameter, EditorRequired]
    public required FigureRequest Request { get; set; }

    [Parameter, EditorRequired]
    public required Dataset Dataset { get; set; }

    /// <summary>True for the figure whose picture stands for the page.</summary>
    [Parameter]
    public bool IsPreview { get; set; }

    /// <summary>True when the table stands open.</summary>
    [Parameter]
    public bool TableOpen { get; set; }

    [CascadingParameter]
    private HttpContext? HttpContext { get; set; }

    /// <summary>Of what the page asks for, what the chart takes: the rest would be an error in the address of its files.</summary>
    private FigureRequest Taken(IChart chart)
    {
        var today = time.Today();
        var pairs = QueryHelpers.ParseQuery(FigureQuery.Write(Request, today))
            .Where(p => chart.Parameters.Contains(p.Key) || FigureQuery.Common.Contains(p.Key))
            .Select(p => KeyValuePair.Create(p.Key, p.Value.ToString()));
        return FigureQuery.Read(pairs, today, chart).Request;
    }
}
