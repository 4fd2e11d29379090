namespace RareEarthLeverage.Growth;

/// <summary>All monthly series. A figure of a series that is not listed here stops the load.</summary>
public static class SeriesCatalog
{
    /// <summary>The headline: all rare earths by weight, without magnets, as China's customs release it first.</summary>
    public const string Headline = "cn-ree-exports-volume";

    /// <summary>All series.</summary>
    public static readonly IReadOnlyList<SeriesDefinition> All =
    [
        new(Headline, "Rare earth exports, tonnes", FigureUnit.Tonnes),
        new("cn-ree-exports-volume-ytd", "Rare earth exports, tonnes, cumulative", FigureUnit.Tonnes, Cumulative: true),
        new("cn-ree-exports-yoy-rsis", "Rare earth exports, growth as the RSIS paper states it", FigureUnit.Percent),
        new("cn-ree-exports-value", "Rare earth exports, US dollars", FigureUnit.Usd),
        new("cn-ree-exports-value-ytd", "Rare earth exports, US dollars, cumulative", FigureUnit.Usd, Cumulative: true),
        new("cn-ree-products-exports-volume", "Rare earth products exports (wider customs line, mostly magnets), tonnes", FigureUnit.Tonnes),
        new("cn-magnet-exports-volume", "Permanent magnet exports, tonnes", FigureUnit.Tonnes),
        new("cn-magnet-exports-volume-ytd", "Permanent magnet exports, tonnes, cumulative", FigureUnit.Tonnes, Cumulative: true),
        new("cn-magnet-exports-us", "Permanent magnet exports to the United States, tonnes", FigureUnit.Tonnes),
        new("cn-magnet-exports-us-ytd", "Permanent magnet exports to the United States, tonnes, cumulative", FigureUnit.Tonnes, Cumulative: true),
        new("cn-magnet-exports-de", "Permanent magnet exports to Germany, tonnes", FigureUnit.Tonnes),
        new("cn-magnet-exports-de-ytd", "Permanent magnet exports to Germany, tonnes, cumulative", FigureUnit.Tonnes, Cumulative: true),
        new("cn-magnet-exports-jp", "Permanent magnet exports to Japan, tonnes", FigureUnit.Tonnes),
        new("cn-magnet-exports-jp-ytd", "Permanent magnet exports to Japan, tonnes, cumulative", FigureUnit.Tonnes, Cumulative: true),
        new("cn-magnet-exports-kr", "Permanent magnet exports to South Korea, tonnes", FigureUnit.Tonnes),
        new("cn-magnet-exports-kr-ytd", "Permanent magnet exports to South Korea, tonnes, cumulative", FigureUnit.Tonnes, Cumulative: true),
    ];

    /// <summary>The series of an id; null when there is none.</summary>
    public static SeriesDefinition? Find(string? id) => All.FirstOrDefault(s => s.Id == id);
}
