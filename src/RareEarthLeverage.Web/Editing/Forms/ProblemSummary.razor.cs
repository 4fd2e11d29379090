using Microsoft.AspNetCore.Components;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Editing.Forms;

/// <summary>Everything that is wrong, with links to the fields.</summary>
public sealed partial class ProblemSummary(NavigationManager navigation) : ComponentBase
{
    [Parameter, EditorRequired]
    public required DraftForm Form { get; set; }

    private string Here => navigation.Uri.Split('#')[0];

    private List<RuleBreach> Problems => [.. Form.Problems.Where(p => p.Field != "version")];
}
