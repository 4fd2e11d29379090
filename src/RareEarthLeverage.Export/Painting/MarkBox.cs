using RareEarthLeverage.Charts.Drawing;

namespace RareEarthLeverage.Export.Painting;

/// <summary>The room that marks take.</summary>
internal static class MarkBox
{
    /// <summary>The smallest box round a mark, without the width of its lines; null for an empty group.</summary>
    public static SceneBox? Around(Mark mark) =>
        mark switch
        {
            BoxMark box => box.Box,
            GlyphMark glyph => glyph.Box,
            TextMark text => text.Box,
            PathMark path => Around(path),
            GroupMark group => Around(group.Marks),
            _ => throw new ArgumentOutOfRangeException(nameof(mark), mark, "Not a kind of mark"),
        };

    /// <summary>The smallest box round marks; null when there are none.</summary>
    public static SceneBox? Around(IEnumerable<Mark> marks)
    {
        SceneBox? all = null;
        foreach (var mark in marks)
        {
            if (Around(mark) is { } box)
            {
                all = all?.With(box) ?? box;
            }
        }

        return all;
    }

    private static SceneBox Around(PathMark path)
    {
        var points = path.Steps.SelectMany(s => new[] { s.Control1, s.Control2, s.To }).OfType<ScenePoint>().Append(path.From).ToList();
        var (x, y) = (points.Min(p => p.X), points.Min(p => p.Y));
        return new(x, y, points.Max(p => p.X) - x, points.Max(p => p.Y) - y);
    }
}
