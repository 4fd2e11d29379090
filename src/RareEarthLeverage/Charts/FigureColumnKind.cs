namespace RareEarthLeverage.Charts;

/// <summary>What the cells of a column hold.</summary>
public enum FigureColumnKind
{
    Text,

    /// <summary>ISO date: 2025, 2025-04 or 2025-04-04, as exact as it is known.</summary>
    Date,

    /// <summary>Number in invariant form.</summary>
    Number,

    /// <summary>Address.</summary>
    Link,
}
