using RareEarthLeverage.Charts;

namespace RareEarthLeverage.Web.Timeline;

/// <summary>A period offered by name.</summary>
/// <param name="Name">Value of <c>preset</c>; null is the period shown when none is named.</param>
/// <param name="Label">Name on screen.</param>
/// <param name="Title">What happened in it.</param>
internal sealed record TimelinePreset(string? Name, string Label, string Title)
{
    public static readonly IReadOnlyList<TimelinePreset> All =
    [
        new(null, "The 2025 story", "December 2024 to the latest monthly figure"),
        new("2010", "2010", "The stop of shipments to Japan and the quota cuts"),
        new("2025-april", "April 2025", "The 34% tariff and Announcement No. 18"),
        new("2025-october", "October 2025", "Six announcements, the Busan meeting and the pause"),
        new("all", "Everything", "The whole record"),
    ];

    /// <summary>The same view in this period.</summary>
    public string Address(FigureRequest request, DateOnly today) => TimelineAddress.Of(request with { Preset = Name, From = null, To = null }, today);

    /// <summary>True when a request shows this period.</summary>
    public bool IsShown(FigureRequest request) => request.Preset == Name && request.From is null && request.To is null;
}
