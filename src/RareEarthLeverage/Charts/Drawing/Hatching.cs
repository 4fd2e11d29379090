namespace RareEarthLeverage.Charts.Drawing;

/// <summary>Slanted lines over a box. Placed here once, so that no painter needs patterns and all files agree.</summary>
public static class Hatching
{
    /// <summary>Horizontal distance between two lines in pixels.</summary>
    public const double SpacingPx = 5;

    /// <summary>The lines, rising to the right at 45 degrees and cut at the edges of the box; one box, at most one line for
    /// each <see cref="SpacingPx"/> of width and height together.</summary>
    public static IReadOnlyList<(ScenePoint From, ScenePoint To)> Lines(SceneBox box)
    {
        var lines = new List<(ScenePoint, ScenePoint)>();
        for (var foot = box.X - box.Height + SpacingPx / 2; foot < box.Right; foot += SpacingPx)
        {
            var x1 = Math.Max(foot, box.X);
            var x2 = Math.Min(foot + box.Height, box.Right);
            if (x2 - x1 > 0.2)
            {
                lines.Add((new(x1, box.Bottom - (x1 - foot)), new(x2, box.Bottom - (x2 - foot))));
            }
        }

        return lines;
    }
}
