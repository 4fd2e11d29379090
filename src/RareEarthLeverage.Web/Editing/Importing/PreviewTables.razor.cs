using Microsoft.AspNetCore.Components;
using RareEarthLeverage.Store.Importing;

namespace RareEarthLeverage.Web.Editing.Importing;

/// <summary>What an import would do, and what is wrong with it.</summary>
public sealed partial class PreviewTables : ComponentBase
{
    private const int Most = 200;

    [Parameter, EditorRequired]
    public required ImportPreview Preview { get; set; }
}
