using Microsoft.AspNetCore.Components;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Elements;

/// <summary>Acts by their labels, with links.</summary>
public sealed partial class ActLinks : ComponentBase
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<PolicyEvent> Acts { get; set; }
}
