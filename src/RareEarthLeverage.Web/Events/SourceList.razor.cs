using Microsoft.AspNetCore.Components;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Events;

/// <summary>Sources with what each supports, numbered from 1.</summary>
public sealed partial class SourceList
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<Citation> Sources { get; set; }
}
