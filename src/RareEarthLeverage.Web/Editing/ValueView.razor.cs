using Microsoft.AspNetCore.Components;

namespace RareEarthLeverage.Web.Editing;

/// <summary>The value of a field.</summary>
public sealed partial class ValueView : ComponentBase
{
    /// <summary>JSON as in the data files; null where there is no row.</summary>
    [Parameter, EditorRequired]
    public required string? Json { get; set; }

    private IReadOnlyList<string> Lines => ValueWords.Lines(Json);
}
