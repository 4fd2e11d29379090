namespace RareEarthLeverage.Charts.Drawing;

/// <summary>What a group of marks stands for.</summary>
public enum GroupKind
{
    /// <summary>One event: mark, label and interval.</summary>
    Event,

    /// <summary>Several events without room of their own.</summary>
    Cluster,

    /// <summary>A source says that the second event answered the first.</summary>
    StatedConnector,

    /// <summary>The second event followed the first within the window; not a cause.</summary>
    NearbyConnector,

    /// <summary>The second event suspends, amends, extends or otherwise acts on the first.</summary>
    ActConnector,

    /// <summary>Growth in one period.</summary>
    Growth,

    /// <summary>One figure of a series, share or state: a point, a bar, a cell, a line.</summary>
    Value,

    /// <summary>Names, explanations and what else does not move with time.</summary>
    Frame,

    /// <summary>Everything that stands on the axis of time.</summary>
    Plot,

    /// <summary>The scale of time: lines and names.</summary>
    Axis,
}
