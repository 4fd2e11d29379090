namespace RareEarthLeverage.Charts.Drawing;

/// <summary>Shape of a small mark.</summary>
public enum GlyphShape
{
    /// <summary>A triangle that stands on its tip.</summary>
    TriangleDown,

    /// <summary>A triangle with its tip up.</summary>
    TriangleUp,

    Circle,
}
