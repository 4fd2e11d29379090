namespace RareEarthLeverage.Charts.Drawing;

/// <summary>An upright rectangle.</summary>
/// <param name="Box">Where.</param>
public sealed record BoxMark(SceneBox Box) : Mark
{
    /// <summary>Colour of the area; null leaves it empty.</summary>
    public Ink? Fill { get; init; }

    /// <summary>Colour of the outline, drawn on the edge; null draws none.</summary>
    public Ink? Stroke { get; init; }

    /// <summary>Width of the outline.</summary>
    public double StrokeWidthPx { get; init; } = 1;

    /// <summary>Radius of the corners.</summary>
    public double CornerPx { get; init; }

    /// <summary>Colour of slanted lines over the area, as <see cref="Hatching"/> places them; null draws none.</summary>
    public Ink? Hatch { get; init; }

    /// <summary>The side without an outline.</summary>
    public BoxSide Open { get; init; }

    /// <summary>True when the outline is dashed.</summary>
    public bool Dashed { get; init; }
}
