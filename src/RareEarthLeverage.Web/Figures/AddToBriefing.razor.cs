using Microsoft.AspNetCore.Components;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Web.Shell;

namespace RareEarthLeverage.Web.Figures;

/// <summary>Puts a figure into the reader's briefing (wwwroot/js/add.js).</summary>
public sealed partial class AddToBriefing(TimeProvider time)
{
    [Parameter, EditorRequired]
    public required IChart Chart { get; set; }

    [Parameter, EditorRequired]
    public required FigureRequest Request { get; set; }

    [Parameter, EditorRequired]
    public required Caption Caption { get; set; }

    private DateOnly Today => time.Today();

    /// <summary>What the figure shows; as-of day and revision are those of the briefing unless they were chosen.</summary>
    private string Query => FigureQuery.Write(FigureAddress.Plain(Request) with { Rev = null }, Today);

    private string PermanentPage
    {
        get
        {
            var path = Chart.PageOf(Request);
            return path == Chart.Page && Query.Length > 0 ? $"{path}?{Query}" : path;
        }
    }
}
