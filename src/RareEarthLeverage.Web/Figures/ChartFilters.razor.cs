using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;
using RareEarthLeverage.Alignment;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Web.Events;

namespace RareEarthLeverage.Web.Figures;

/// <summary>What can be chosen about a figure: a plain form that the browser sends itself, with the fields of the parameters
/// that the chart takes; with JavaScript each change is sent at once (wwwroot/js/page.js).</summary>
public sealed partial class ChartFilters : ComponentBase
{
    private static readonly string[] Fields = ["preset", "series", "basis", "window", "confidence", "from", "to", "anchors", "destination"];

    [Parameter, EditorRequired]
    public required IChart Chart { get; set; }

    [Parameter, EditorRequired]
    public required FigureRequest Request { get; set; }

    [Parameter, EditorRequired]
    public required DateOnly Today { get; set; }

    /// <summary>Where the form leads; the chart's own page when left out.</summary>
    [Parameter]
    public string? Address { get; set; }

    private string Path => Address ?? Chart.Page;

    /// <summary>Windows offered, and the one asked for.</summary>
    private IEnumerable<int> Windows => AlignmentOptions.Windows.Append(Request.WindowDays).Distinct().Order();

    private string? First => Request.From is { } from ? BritishDate.Iso(from, from.Day == 1 ? DatePrecision.Month : DatePrecision.Day) : null;

    private string? Last => Request.To is { } to ? BritishDate.Iso(to, to.AddDays(1).Day == 1 ? DatePrecision.Month : DatePrecision.Day) : null;

    /// <summary>What the form does not offer, but the address carries; and the named period, which only the form's dates
    /// replace.</summary>
    private IEnumerable<(string Name, string Value)> Kept =>
        QueryHelpers.ParseQuery(FigureQuery.Write(Request, Today))
            .Where(p => p.Key == "preset" || !Fields.Contains(p.Key))
            .Select(p => (p.Key, p.Value.ToString()));

    private bool Takes(string parameter) => Chart.Parameters.Contains(parameter);
}
