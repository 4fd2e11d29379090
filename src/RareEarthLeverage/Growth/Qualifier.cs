using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Growth;

/// <summary>How a published figure is to be read.</summary>
public enum Qualifier
{
    /// <summary>As printed.</summary>
    [Word("=")]
    Exact,

    /// <summary>More than the figure.</summary>
    [Word(">")]
    MoreThan,

    /// <summary>Less than the figure.</summary>
    [Word("<")]
    LessThan,

    /// <summary>About, or rounded.</summary>
    [Word("~")]
    About,
}
