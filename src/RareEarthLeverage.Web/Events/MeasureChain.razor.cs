using Microsoft.AspNetCore.Components;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Events;

/// <summary>The history of a measure as a line of acts.</summary>
public sealed partial class MeasureChain : ComponentBase
{
    [Parameter, EditorRequired]
    public required Dataset Dataset { get; set; }

    [Parameter, EditorRequired]
    public required PolicyEvent Event { get; set; }

    /// <summary>Where a link to another event leads.</summary>
    [Parameter, EditorRequired]
    public required Func<string, string> AddressOf { get; set; }

    private IReadOnlyList<MeasureStep> Steps => MeasureHistory.Of(Dataset, Event);
}
