using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Web.Shell;

namespace RareEarthLeverage.Web.Figures;

/// <summary>Any figure on any page: picture, notes, files, link and the same as a table. It works without JavaScript.</summary>
public sealed partial class FigureBlock(DrawnFigures drawn, TimeProvider time)
{
    private ErrorBoundary? _boundary;
    private ErrorBoundary? _tableBoundary;

    [Parameter, EditorRequired]
    public required IChart Chart { get; set; }

    [Parameter, EditorRequired]
    public required FigureRequest Request { get; set; }

    [Parameter, EditorRequired]
    public required Dataset Dataset { get; set; }

    /// <summary>Guess of the figure's width in pixels, for the prerendered picture.</summary>
    [Parameter]
    public int WidthPx { get; set; } = PageWidth.WidePx;

    /// <summary>True on the page that shows this figure and nothing else: its address is that of the figure.</summary>
    [Parameter]
    public bool OwnPage { get; set; }

    /// <summary>True for the figure, among others, whose picture stands for the page where its address is shared.</summary>
    [Parameter]
    public bool IsPreview { get; set; }

    /// <summary>True when the table stands open.</summary>
    [Parameter]
    public bool TableOpen { get; set; }

    /// <summary>An address that names the revision that is shown keeps naming it, so that picture and table come from it too.</summary>
    private FigureRequest Shown => Request with { Rev = Request.Rev == Dataset.Revision ? Dataset.Revision : null };

    private DateOnly Today => time.Today();

    private (Caption Caption, string Empty) Words => drawn.Words(Chart, Shown, Dataset);

    protected override void OnParametersSet()
    {
        // A failure belongs to the request that failed, not to the next one.
        _boundary?.Recover();
        _tableBoundary?.Recover();
    }
}
