using Microsoft.AspNetCore.Components;
using RareEarthLeverage.Timeline.Watch;

namespace RareEarthLeverage.Web.Watch;

/// <summary>Scheduled dates with what depends on them and where the date is from.</summary>
public sealed partial class WatchTable : ComponentBase
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<WatchDate> Dates { get; set; }

    [Parameter, EditorRequired]
    public required string Caption { get; set; }

    /// <summary>True for a reader who may record an outcome.</summary>
    [Parameter, EditorRequired]
    public required bool CanRecord { get; set; }
}
