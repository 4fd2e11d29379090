using Microsoft.AspNetCore.Components;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Editing.History;

/// <summary>Where to go from an event: its history for everybody, changing it for those who may.</summary>
public sealed partial class EventTools : ComponentBase
{
    [Parameter, EditorRequired]
    public required PolicyEvent Event { get; set; }

    [Parameter, EditorRequired]
    public required DateOnly Today { get; set; }
}
