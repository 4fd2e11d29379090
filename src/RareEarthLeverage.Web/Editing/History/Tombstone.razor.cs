using Microsoft.AspNetCore.Components;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Editing.History;

/// <summary>What the address of a withdrawn event says.</summary>
public sealed partial class Tombstone : ComponentBase
{
    [Parameter, EditorRequired]
    public required WithdrawnEvent Withdrawn { get; set; }

    [Parameter, EditorRequired]
    public required Dataset Dataset { get; set; }
}
