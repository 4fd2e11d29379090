using Microsoft.AspNetCore.Components;

namespace RareEarthLeverage.Web.Editing.Forms;

/// <summary>A field that is so or not.</summary>
public sealed partial class FlagField : ComponentBase
{
    [Parameter, EditorRequired]
    public required DraftForm Form { get; set; }

    [Parameter, EditorRequired]
    public required string Path { get; set; }

    [Parameter]
    public string? Class { get; set; }

    /// <summary>The word when it is so.</summary>
    [Parameter]
    public string On { get; set; } = "true";

    /// <summary>The word when it is not.</summary>
    [Parameter]
    public string Off { get; set; } = "false";

    private void Mark(ChangeEventArgs e) => Form.Set(Path, e.Value is true ? On : Off);
}
