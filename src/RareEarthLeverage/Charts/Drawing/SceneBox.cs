namespace RareEarthLeverage.Charts.Drawing;

/// <summary>An upright rectangle of a scene, in pixels.</summary>
/// <param name="X">Left edge.</param>
/// <param name="Y">Top edge.</param>
/// <param name="Width">0 or more.</param>
/// <param name="Height">0 or more.</param>
public readonly record struct SceneBox(double X, double Y, double Width, double Height)
{
    /// <summary>Right edge.</summary>
    public double Right => X + Width;

    /// <summary>Bottom edge.</summary>
    public double Bottom => Y + Height;

    /// <summary>True when the two share more than an edge.</summary>
    public bool Overlaps(SceneBox other) =>
        X < other.Right && other.X < Right && Y < other.Bottom && other.Y < Bottom;

    /// <summary>The smallest box that holds both.</summary>
    public SceneBox With(SceneBox other)
    {
        var x = Math.Min(X, other.X);
        var y = Math.Min(Y, other.Y);
        return new(x, y, Math.Max(Right, other.Right) - x, Math.Max(Bottom, other.Bottom) - y);
    }

    /// <summary>The box, widened evenly until it is at least so wide and so high: a target that a finger can hit.</summary>
    public SceneBox AtLeast(double width, double height)
    {
        var w = Math.Max(Width, width);
        var h = Math.Max(Height, height);
        return new(X - (w - Width) / 2, Y - (h - Height) / 2, w, h);
    }
}
