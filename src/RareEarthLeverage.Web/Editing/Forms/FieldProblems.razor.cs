using Microsoft.AspNetCore.Components;

namespace RareEarthLeverage.Web.Editing.Forms;

/// <summary>What is wrong at one field.</summary>
public sealed partial class FieldProblems : ComponentBase
{
    [Parameter, EditorRequired]
    public required DraftForm Form { get; set; }

    [Parameter, EditorRequired]
    public required string Path { get; set; }
}
