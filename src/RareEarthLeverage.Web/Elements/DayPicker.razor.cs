using Microsoft.AspNetCore.Components;
using RareEarthLeverage.Web.Events;

namespace RareEarthLeverage.Web.Elements;

/// <summary>Chooses the as-of day: a slider over the days on which something changed, the neighbouring ones as links, and any
/// day in a field. Plain forms; a script puts the day into the address at once.</summary>
public sealed partial class DayPicker : ComponentBase
{
    /// <summary>Path of the page.</summary>
    [Parameter, EditorRequired]
    public required string Action { get; set; }

    [Parameter, EditorRequired]
    public required DateOnly AsOf { get; set; }

    [Parameter, EditorRequired]
    public required DateOnly Today { get; set; }

    /// <summary>Days on which something changed, rising.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<DateOnly> Days { get; set; }

    /// <summary>The last day of change by the as-of day; the first one when there is none.</summary>
    private int Step => Math.Max(0, Days.Count(d => d <= AsOf) - 1);

    private DateOnly? Before => Days.Any(d => d < AsOf) ? Days.Last(d => d < AsOf) : null;

    private DateOnly? After => Days.Any(d => d > AsOf) ? Days.First(d => d > AsOf) : null;

    private string? Earlier => Before is { } day ? $"{Action}?asOf={BritishDate.Iso(day)}" : null;

    private string? Later => After is { } day ? $"{Action}?asOf={BritishDate.Iso(day)}" : null;
}
