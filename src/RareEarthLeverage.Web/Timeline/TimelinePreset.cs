using RareEarthLeverage.Charts;

namespace RareEarthLeverage.Web.Timeline;

/// <summary>A period offered by name: those of the charts, and the one shown when none is named.</summary>
/// <param name="Name">Value of <c>preset</c>; null is the period shown when none is named.</param>
/// <param name="Label">Name on screen.</param>
/// <param name="Title">What happened in it.</param>
internal sealed record TimelinePreset(string? Name, string Label, string Title)
{
    public static readonly IReadOnlyList<TimelinePreset> All =
    [
        new(null, "The 2025 story", "December 2024 to the latest monthly figure"),
        .. Presets.All.Select(p => new TimelinePreset(p.Id, p.Label.Split(':')[0], p.Label)),
    ];

    /// <summary>The same view in this period.</summary>
    public string Address(FigureRequest request, DateOnly today) => TimelineAddress.Of(request with { Preset = Name, From = null, To = null }, today);

    /// <summary>True when a request shows this period.</summary>
    public bool IsShown(FigureRequest request) => request.Preset == Name && request.From is null && request.To is null;
}
