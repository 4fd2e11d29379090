using RareEarthLeverage.Charts.Drawing;

namespace RareEarthLeverage.Charts.Layout;

/// <summary>The last guard of a very small picture: words that would stand over others, or outside, are left out, because a
/// number over a number says neither. The table has them.</summary>
internal static class WordsApart
{
    /// <summary>The marks in their order, without the words that have no room.</summary>
    /// <param name="marks">Marks, those that matter most first.</param>
    /// <param name="bounds">No words stand outside.</param>
    public static IReadOnlyList<Mark> Of(IEnumerable<Mark> marks, SceneBox bounds)
    {
        var taken = new List<SceneBox>();
        return [.. marks.Select(m => Kept(m, bounds, taken)).OfType<Mark>()];
    }

    private static Mark? Kept(Mark mark, SceneBox bounds, List<SceneBox> taken)
    {
        if (mark is GroupMark group)
        {
            return group with { Marks = [.. group.Marks.Select(m => Kept(m, bounds, taken)).OfType<Mark>()] };
        }

        if (mark is not TextMark text || text.Text.Length == 0)
        {
            return mark;
        }

        var box = text.Box;
        if (box.X < bounds.X - 1 || box.Right > bounds.Right + 1 || box.Y < bounds.Y - 1 || box.Bottom > bounds.Bottom + 1 || taken.Exists(t => t.Overlaps(box)))
        {
            return null;
        }

        taken.Add(box);
        return mark;
    }
}
