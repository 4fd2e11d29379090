using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Growth;

/// <summary>Unit of a monthly figure.</summary>
public enum FigureUnit
{
    /// <summary>Metric tonnes.</summary>
    [Word("t")]
    Tonnes,

    /// <summary>US dollars, not adjusted.</summary>
    [Word("usd")]
    Usd,

    /// <summary>Per cent.</summary>
    [Word("pct")]
    Percent,
}
