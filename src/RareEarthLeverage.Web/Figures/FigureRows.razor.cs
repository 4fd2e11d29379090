using Microsoft.AspNetCore.Components;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Web.Shell;

namespace RareEarthLeverage.Web.Figures;

/// <summary>The tables behind a figure.</summary>
public sealed partial class FigureRows(DrawnFigures drawn, TimeProvider time)
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

    /// <summary>Where the tables can be had alone, as a part of a page.</summary>
    [Parameter, EditorRequired]
    public required string Source { get; set; }

    /// <summary>True when the tables follow a picture that can be moved along its axis of time.</summary>
    [Parameter]
    public bool Moves { get; set; }

    /// <summary>True when the tables are fetched once they are unfolded, and not before.</summary>
    [Parameter]
    public bool Late { get; set; }

    private DateOnly Today => time.Today();

    private MarkupString? Tables =>
        RendererInfo.IsInteractive ? null
        : new(SelectAddress is { } select ? drawn.TableHtml(Chart, Request, Dataset, select) : drawn.BriefTableHtml(Chart, Request, Dataset));
}
