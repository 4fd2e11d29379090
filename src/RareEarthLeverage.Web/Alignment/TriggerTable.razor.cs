using Microsoft.AspNetCore.Components;
using RareEarthLeverage.Alignment;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Alignment;

/// <summary>The triggers with the moves that followed, those that nothing followed included.</summary>
public sealed partial class TriggerTable : ComponentBase
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<AlignedTrigger> Triggers { get; set; }

    [Parameter, EditorRequired]
    public required AlignmentRequest Request { get; set; }

    [Parameter, EditorRequired]
    public required DateOnly Today { get; set; }

    private string Here => AlignmentAddress.Of(Request, Today);

    private DateOnly WindowEnd(PolicyEvent trigger) => trigger.Span.Last.AddDays(Request.Options.WindowDays);

    /// <summary>True while a move may still follow: the window runs past the last day of the period.</summary>
    private bool StillOpen(PolicyEvent trigger) => WindowEnd(trigger) > Request.Options.To;
}
