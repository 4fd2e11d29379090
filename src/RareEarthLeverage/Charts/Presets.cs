namespace RareEarthLeverage.Charts;

/// <summary>All named windows.</summary>
public static class Presets
{
    /// <summary>All named windows, in the order in which they are offered.</summary>
    public static readonly IReadOnlyList<Preset> All =
    [
        new("2010", "2010: the halt to Japan", new(2010, 7, 1), new(2011, 3, 31)),
        new("april-2025", "April 2025: seven elements", new(2025, 2, 1), new(2025, 8, 31)),
        new("october-2025", "October 2025: the 0.1% rule", new(2025, 9, 1), new(2026, 2, 28)),
        new("all", "Everything", null, null),
    ];

    /// <summary>The window of a name; null when there is none.</summary>
    public static Preset? Find(string? id) => All.FirstOrDefault(p => p.Id == id);
}
