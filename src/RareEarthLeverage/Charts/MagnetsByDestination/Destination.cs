using RareEarthLeverage.Growth;

namespace RareEarthLeverage.Charts.MagnetsByDestination;

/// <summary>Where magnets went.</summary>
/// <param name="Word">Its word in <c>destination</c>.</param>
/// <param name="Label">Name on screen.</param>
/// <param name="Series">Series of its tonnes; null for the rest, which has none of its own.</param>
internal sealed record Destination(string Word, string Label, string? Series)
{
    /// <summary>Series of the total over all destinations.</summary>
    public const string Total = "cn-magnet-exports-volume";

    /// <summary>All, in the order in which they are drawn.</summary>
    public static readonly IReadOnlyList<Destination> All =
    [
        new("us", "United States", "cn-magnet-exports-us"),
        new("de", "Germany", "cn-magnet-exports-de"),
        new("jp", "Japan", "cn-magnet-exports-jp"),
        new("kr", "South Korea", "cn-magnet-exports-kr"),
        new(FigureQuery.OtherDestinations, "All others", null),
    ];

    /// <summary>What the table calls its series.</summary>
    public SeriesDefinition Definition =>
        SeriesCatalog.Find(Series) ?? new(FigureQuery.OtherDestinations, "Permanent magnet exports to all other destinations, tonnes: total less the four", FigureUnit.Tonnes);
}
