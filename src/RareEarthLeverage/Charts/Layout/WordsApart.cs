using RareEarthLeverage.Charts.Drawing;

namespace RareEarthLeverage.Charts.Layout;

/// <summary>The last guard of a very small picture: words that would stand over others, or outside, are left out, because a
/// number over a number says neither. The table has them.</summary>
/// <param name="bounds">No words stand outside.</param>
internal sealed class WordsApart(SceneBox bounds)
{
    private readonly List<SceneBox> _taken = [];

    /// <summary>How many have been left out.</summary>
    public int LeftOut { get; private set; }

    /// <summary>The marks in their order, without the words that have no room.</summary>
    /// <param name="marks">Marks, those that matter most first.</param>
    public IReadOnlyList<Mark> Of(IEnumerable<Mark> marks) => [.. marks.Select(Kept).OfType<Mark>()];

    private Mark? Kept(Mark mark)
    {
        if (mark is GroupMark group)
        {
            return group with { Marks = Of(group.Marks) };
        }

        if (mark is not TextMark text || text.Text.Length == 0)
        {
            return mark;
        }

        var box = text.Box;
        if (box.X < bounds.X - 1 || box.Right > bounds.Right + 1 || box.Y < bounds.Y - 1 || box.Bottom > bounds.Bottom + 1 || _taken.Exists(t => t.Overlaps(box)))
        {
            LeftOut++;
            return null;
        }

        _taken.Add(box);
        return mark;
    }
}
