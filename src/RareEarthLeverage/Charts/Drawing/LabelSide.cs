namespace RareEarthLeverage.Charts.Drawing;

/// <summary>Where the label of a mark stands.</summary>
public enum LabelSide
{
    /// <summary>There is no room for one.</summary>
    None,

    /// <summary>Right of the mark.</summary>
    Right,

    /// <summary>Left of the mark.</summary>
    Left,
}
