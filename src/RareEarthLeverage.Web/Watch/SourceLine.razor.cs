using Microsoft.AspNetCore.Components;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Watch;

/// <summary>Sources by publisher and kind, in a line; the title stands behind.</summary>
public sealed partial class SourceLine : ComponentBase
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<Citation> Sources { get; set; }
}
