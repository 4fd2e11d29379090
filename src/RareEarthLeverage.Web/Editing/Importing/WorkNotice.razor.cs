using Microsoft.AspNetCore.Components;

namespace RareEarthLeverage.Web.Editing.Importing;

/// <summary>Progress of long work, with a button that stops it.</summary>
public sealed partial class WorkNotice : ComponentBase
{
    [Parameter, EditorRequired]
    public required ImportWork Work { get; set; }
}
