namespace RareEarthLeverage.Charts.Drawing;

/// <summary>A small mark round a point.</summary>
/// <param name="Shape">Its shape.</param>
/// <param name="Centre">Its middle.</param>
/// <param name="SizePx">Width of a triangle, diameter of a circle.</param>
public sealed record GlyphMark(GlyphShape Shape, ScenePoint Centre, double SizePx) : Mark
{
    /// <summary>Colour of the area; null leaves it empty.</summary>
    public Ink? Fill { get; init; }

    /// <summary>Colour of the outline; null draws none.</summary>
    public Ink? Stroke { get; init; }

    /// <summary>Width of the outline.</summary>
    public double StrokeWidthPx { get; init; } = 1.4;

    /// <summary>True when the outline is dashed: the fact is uncertain.</summary>
    public bool Dashed { get; init; }

    /// <summary>The box round it, without outline.</summary>
    public SceneBox Box
    {
        get
        {
            var height = Shape == GlyphShape.Circle ? SizePx : SizePx * 0.88;
            return new(Centre.X - SizePx / 2, Centre.Y - height / 2, SizePx, height);
        }
    }

    /// <summary>The corners of a triangle; empty for a circle.</summary>
    public IReadOnlyList<ScenePoint> Corners
    {
        get
        {
            var box = Box;
            return Shape switch
            {
                GlyphShape.TriangleDown => [new(box.X, box.Y), new(box.Right, box.Y), new(Centre.X, box.Bottom)],
                GlyphShape.TriangleUp => [new(Centre.X, box.Y), new(box.Right, box.Bottom), new(box.X, box.Bottom)],
                GlyphShape.Circle => [],
                _ => throw new ArgumentOutOfRangeException(nameof(Shape), Shape, "Not a shape"),
            };
        }
    }
}
