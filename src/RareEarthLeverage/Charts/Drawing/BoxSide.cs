namespace RareEarthLeverage.Charts.Drawing;

/// <summary>A side of a box that is left open.</summary>
public enum BoxSide
{
    /// <summary>All four sides are drawn.</summary>
    None,

    /// <summary>The upper side is missing: the value is more than what is drawn.</summary>
    Top,

    /// <summary>The lower side is missing.</summary>
    Bottom,
}
