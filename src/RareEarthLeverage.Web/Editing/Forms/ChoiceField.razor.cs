using Microsoft.AspNetCore.Components;

namespace RareEarthLeverage.Web.Editing.Forms;

/// <summary>A field that takes one word of a vocabulary. A word that the vocabulary does not have stays and is shown as what it is.</summary>
public sealed partial class ChoiceField : ComponentBase
{
    [Parameter, EditorRequired]
    public required DraftForm Form { get; set; }

    [Parameter, EditorRequired]
    public required string Path { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<Choice> Choices { get; set; }

    [Parameter]
    public string? Class { get; set; }

    /// <summary>What stands for nothing chosen.</summary>
    [Parameter]
    public string Nothing { get; set; } = "choose";

    [Parameter]
    public string? Note { get; set; }

    private string Value => Form.Get(Path);

    private void Choose(string? word) => Form.Set(Path, word);
}
