using Microsoft.AspNetCore.Components;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Web.Shell;

namespace RareEarthLeverage.Web.Figures;

/// <summary>The picture of a figure.</summary>
public sealed partial class FigurePicture(DrawnFigures drawn, TimeProvider time)
{
    [Parameter, EditorRequired]
    public required IChart Chart { get; set; }

    [Parameter, EditorRequired]
    public required FigureRequest Request { get; set; }

    [Parameter, EditorRequired]
    public required Dataset Dataset { get; set; }

    /// <summary>Address of the page with a selection, up to the id; null where events lead to their own pages.</summary>
    [Parameter]
    public string? SelectAddress { get; set; }

    /// <summary>Width of the prerendered picture in pixels; the script asks for another when the screen differs.</summary>
    [Parameter, EditorRequired]
    public required int WidthPx { get; set; }

    /// <summary>True when the picture can be moved along its axis of time.</summary>
    [Parameter]
    public bool Moves { get; set; }

    private string Source => FigureAddress.Of(Chart, Shown, "svg", time.Today());

    private MarkupString? Picture => RendererInfo.IsInteractive ? null : new(drawn.Svg(Chart, Shown with { WidthPx = WidthPx }, Dataset));

    // The order of the rows does not change the picture.
    private FigureRequest Shown => FigureAddress.Plain(Request) with { Sort = null };
}
