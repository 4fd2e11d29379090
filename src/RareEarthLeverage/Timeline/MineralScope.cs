namespace RareEarthLeverage.Timeline;

/// <summary>Which minerals a Chinese control covers; on track <c>china-control</c> only.</summary>
public enum MineralScope
{
    /// <summary>Rare earths only.</summary>
    RareEarth,

    /// <summary>Other critical minerals only (gallium, germanium, graphite and so on).</summary>
    OtherCritical,

    /// <summary>Both.</summary>
    Mixed,
}
