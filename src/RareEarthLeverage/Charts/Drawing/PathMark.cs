namespace RareEarthLeverage.Charts.Drawing;

/// <summary>A line of straight and curved steps.</summary>
/// <param name="From">Where it begins.</param>
/// <param name="Steps">At least one.</param>
public sealed record PathMark(ScenePoint From, IReadOnlyList<PathStep> Steps) : Mark
{
    /// <summary>How far the control points of a quarter circle stand from its ends, in radii.</summary>
    private const double QuarterCircle = 0.5523;

    /// <summary>Colour of the line; null draws none.</summary>
    public Ink? Stroke { get; init; }

    /// <summary>Width of the line.</summary>
    public double StrokeWidthPx { get; init; } = 1;

    /// <summary>True when the line is dashed.</summary>
    public bool Dashed { get; init; }

    /// <summary>Colour of the area that the path closes; null when it is only a line.</summary>
    public Ink? Fill { get; init; }

    /// <summary>A straight line.</summary>
    public static PathMark Line(double x1, double y1, double x2, double y2, Ink stroke, double widthPx = 1) =>
        new(new(x1, y1), [new(new(x2, y2))]) { Stroke = stroke, StrokeWidthPx = widthPx };

    /// <summary>A line through the corners with upright and level stretches, its corners rounded as far as there is
    /// room.</summary>
    /// <param name="corners">At least two.</param>
    /// <param name="radiusPx">Largest radius.</param>
    public static PathMark Rounded(IReadOnlyList<ScenePoint> corners, double radiusPx)
    {
        var steps = new List<PathStep>();
        for (var i = 1; i < corners.Count - 1; i++)
        {
            var (before, corner, after) = (corners[i - 1], corners[i], corners[i + 1]);
            var (inLength, outLength) = (Distance(before, corner), Distance(corner, after));
            var radius = Math.Min(radiusPx, Math.Min(inLength, outLength) / 2);
            if (radius < 0.5)
            {
                steps.Add(new(corner));
                continue;
            }

            var start = Toward(corner, before, radius / inLength);
            var end = Toward(corner, after, radius / outLength);
            steps.Add(new(start));
            steps.Add(new(end, Toward(start, corner, QuarterCircle), Toward(end, corner, QuarterCircle)));
        }

        steps.Add(new(corners[^1]));
        return new(corners[0], steps);
    }

    private static double Distance(ScenePoint a, ScenePoint b) => Math.Sqrt((a.X - b.X) * (a.X - b.X) + (a.Y - b.Y) * (a.Y - b.Y));

    private static ScenePoint Toward(ScenePoint from, ScenePoint to, double share) => new(from.X + (to.X - from.X) * share, from.Y + (to.Y - from.Y) * share);
}
