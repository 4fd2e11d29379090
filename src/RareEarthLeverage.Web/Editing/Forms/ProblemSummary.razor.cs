using Microsoft.AspNetCore.Components;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Editing.Forms;

/// <summary>Everything that is wrong, with links to the fields.</summary>
public sealed partial class ProblemSummary(NavigationManager navigation) : ComponentBase
{
    [Parameter, EditorRequired]
    public required DraftForm Form { get; set; }

    /// <summary>What is wrong with the reason, which is no field of the event; null when nothing is.</summary>
    [Parameter]
    public string? ReasonProblem { get; set; }

    private int Count => Problems.Count + (ReasonProblem is null ? 0 : 1);

    private string Here => navigation.Uri.Split('#')[0];

    private List<RuleBreach> Problems => [.. Form.Problems.Where(p => p.Field != "version")];
}
