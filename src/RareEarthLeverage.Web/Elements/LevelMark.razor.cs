using Microsoft.AspNetCore.Components;
using RareEarthLeverage.Alignment.Control;

namespace RareEarthLeverage.Web.Elements;

/// <summary>A level of control in boxes and words; boxes that would be filled if what is not recorded were in force are
/// dashed.</summary>
public sealed partial class LevelMark : ComponentBase
{
    [Parameter, EditorRequired]
    public required ControlLevel Level { get; set; }

    [Parameter, EditorRequired]
    public required ControlLevel Highest { get; set; }

    private static string LowerFirst(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
