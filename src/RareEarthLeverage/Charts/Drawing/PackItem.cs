namespace RareEarthLeverage.Charts.Drawing;

/// <summary>A mark with its label that wants a row of a lane. All measures are in pixels.</summary>
/// <param name="Key">The caller's number of it.</param>
/// <param name="Rank">Lower ranks choose first; items of one rank choose in their order, all labels of a rank before its marks
/// without one.</param>
/// <param name="X">Middle of the mark, where connectors reach it.</param>
/// <param name="MarkLeft">Left end of mark and whisker.</param>
/// <param name="MarkRight">Right end of mark and whisker.</param>
/// <param name="LabelWidth">Width of the label.</param>
public sealed record PackItem(int Key, int Rank, double X, double MarkLeft, double MarkRight, double LabelWidth)
{
    /// <summary>Left end of its bar; null when it has none.</summary>
    public double? BarLeft { get; init; }

    /// <summary>Right end of its bar; null when it has none.</summary>
    public double? BarRight { get; init; }

    /// <summary>Width of words behind the bar; 0 when there are none.</summary>
    public double TailWidth { get; init; }

    /// <summary>True when the label may only stand at the right, as behind an arrow at the left edge.</summary>
    public bool OnlyRight { get; init; }

    /// <summary>True when a connector leaves or reaches the mark from above.</summary>
    public bool ConnectsAbove { get; init; }

    /// <summary>True when a connector leaves or reaches the mark from below.</summary>
    public bool ConnectsBelow { get; init; }
}
