using Microsoft.AspNetCore.Components;

namespace RareEarthLeverage.Web.Editing.Forms;

/// <summary>Label, guidance and problems round one input.</summary>
public sealed partial class FieldFrame : ComponentBase
{
    [Parameter, EditorRequired]
    public required DraftForm Form { get; set; }

    [Parameter, EditorRequired]
    public required string Path { get; set; }

    [Parameter, EditorRequired]
    public required RenderFragment ChildContent { get; set; }

    /// <summary>Class of the field, for its width.</summary>
    [Parameter]
    public string? Class { get; set; }

    /// <summary>A counter, or what a date was read as.</summary>
    [Parameter]
    public string? Note { get; set; }

    /// <summary>True when the note says that something is too long.</summary>
    [Parameter]
    public bool NoteIsWarning { get; set; }

    private FieldGuide Guide => FieldGuide.Of(Path);
}
