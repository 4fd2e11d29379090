using Microsoft.AspNetCore.Components;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Coverage;

/// <summary>Events with what their confidence rests on.</summary>
public sealed partial class EventTable
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<PolicyEvent> Rows { get; set; }

    /// <summary>What is said when there are none.</summary>
    [Parameter, EditorRequired]
    public required string Empty { get; set; }
}
