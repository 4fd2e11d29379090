namespace RareEarthLeverage.Charts;

/// <summary>The filters that events pass or fail.</summary>
[Flags]
public enum EventFilters
{
    None = 0,

    /// <summary><c>tracks</c>; a chart has some of its own when none are named.</summary>
    Track = 1 << 0,

    /// <summary><c>direction</c>.</summary>
    Direction = 1 << 1,

    /// <summary><c>instrument</c>.</summary>
    Instrument = 1 << 2,

    /// <summary><c>element</c>.</summary>
    Element = 1 << 3,

    /// <summary><c>target</c>.</summary>
    Target = 1 << 4,

    /// <summary><c>legalForm</c>.</summary>
    LegalForm = 1 << 5,

    /// <summary><c>scope</c>.</summary>
    Scope = 1 << 6,

    /// <summary><c>tier</c>.</summary>
    Tier = 1 << 7,

    /// <summary><c>seed</c>.</summary>
    Seed = 1 << 8,

    /// <summary><c>confidence</c>, which keeps something out even when it is not named.</summary>
    Confidence = 1 << 9,

    /// <summary><c>q</c>.</summary>
    Text = 1 << 10,

    /// <summary><c>from</c>, <c>to</c> or <c>preset</c>.</summary>
    Period = 1 << 11,
}
