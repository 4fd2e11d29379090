using System.Globalization;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Charts.LeverageTimeline;

/// <summary>Marks that found no row. They share a further row: one by itself without its label, those that would touch as one
/// badge that says how many of them tighten, ease or do neither.</summary>
/// <param name="Marks">The marks, by time.</param>
/// <param name="X">Middle of the badge.</param>
/// <param name="WidthPx">Width of the badge.</param>
internal sealed record Cluster(IReadOnlyList<EventMark> Marks, double X, double WidthPx)
{
    /// <summary>Events that the list behind a badge takes.</summary>
    public const int MostListed = 60;

    // Marks of one such stretch touch in any case.
    private const double StretchPx = 4;

    /// <summary>True when it is one mark by itself.</summary>
    public bool IsSingle => Marks.Count == 1;

    /// <summary>How many marks there are of each direction, without those of which there are none.</summary>
    public IReadOnlyList<(Direction Direction, int Number)> Numbers => [.. Marks.GroupBy(m => m.Event.Direction).Select(g => (g.Key, g.Count())).OrderBy(n => n.Key)];

    /// <summary>True when a mark at x stands over the badge or touches it.</summary>
    public bool Covers(double x, Sizes sizes) => !IsSingle && Math.Abs(x - X) <= (WidthPx + sizes.Glyph) / 2;

    /// <summary>Gathers marks from left to right so that nothing touches: at most one for each width of a mark.</summary>
    public static IReadOnlyList<Cluster> Gather(IReadOnlyList<EventMark> marks, TimeScale time, Sizes sizes)
    {
        var heaps = new List<Heap>();
        foreach (var stretch in marks.GroupBy(m => (int)Math.Floor(m.X / StretchPx)).OrderBy(g => g.Key))
        {
            var heap = new Heap(stretch);
            while (heaps.Count > 0 && heaps[^1].Right(time, sizes) + sizes.Glyph / 3 > heap.Left(time, sizes))
            {
                heaps[^1].Add(heap);
                heap = heaps[^1];
                heaps.RemoveAt(heaps.Count - 1);
            }

            heaps.Add(heap);
        }

        return [.. heaps.Select(h => new Cluster(h.Marks, h.X(time, sizes), h.Width(sizes)))];
    }

    /// <summary>Width of a badge.</summary>
    public static double BadgeWidth(IEnumerable<int> numbers, Sizes sizes) =>
        numbers.Sum(n => BadgeGlyph(sizes) + 2 + TextWidths.Of(Text(n), sizes.Small, bold: true) + BadgeGap(sizes)) - BadgeGap(sizes) + sizes.Glyph;

    /// <summary>A badge: for each direction its mark and the number.</summary>
    public static IEnumerable<Mark> Badge(IReadOnlyList<(Direction Direction, int Number)> numbers, double middle, double y, Ink accent, Sizes sizes)
    {
        var width = BadgeWidth(numbers.Select(n => n.Number), sizes);
        var box = Box(middle, y, width, sizes);
        yield return new BoxMark(box) { Fill = Ink.Paper, Stroke = accent, CornerPx = box.Height / 2 };
        var x = box.X + sizes.Glyph / 2;
        foreach (var (direction, number) in numbers)
        {
            var glyph = BadgeGlyph(sizes);
            var shape = Shape(direction);
            yield return new GlyphMark(shape, new(x + glyph / 2, y), glyph) { Fill = shape == GlyphShape.TriangleDown ? accent : Ink.Paper, Stroke = accent };
            var text = new TextMark(new(x + glyph + 2, y + sizes.Small * 0.36), Text(number), sizes.Small, accent) { Bold = true };
            yield return text;
            x = text.Box.Right + BadgeGap(sizes);
        }
    }

    /// <summary>The area of a badge.</summary>
    public static SceneBox Box(double middle, double y, double width, Sizes sizes)
    {
        var height = Math.Round(sizes.Small * 1.2, 1);
        return new(middle - width / 2, y - height / 2, width, height);
    }

    /// <summary>The shape that stands for a direction.</summary>
    public static GlyphShape Shape(Direction direction) =>
        direction switch
        {
            Direction.Tightening => GlyphShape.TriangleDown,
            Direction.Easing => GlyphShape.TriangleUp,
            Direction.Neutral => GlyphShape.Circle,
            _ => throw new ArgumentOutOfRangeException(nameof(direction), direction, "Not a direction"),
        };

    private static double BadgeGlyph(Sizes sizes) => Math.Round(sizes.Small * 0.66, 1);

    private static double BadgeGap(Sizes sizes) => Math.Round(sizes.Small * 0.4, 1);

    private static string Text(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    private sealed class Heap
    {
        private readonly int[] _numbers = new int[Enum.GetValues<Direction>().Length];
        private double _sumX;

        public Heap(IEnumerable<EventMark> marks)
        {
            foreach (var mark in marks)
            {
                Marks.Add(mark);
                _sumX += mark.X;
                _numbers[(int)mark.Event.Direction]++;
            }
        }

        public List<EventMark> Marks { get; } = [];

        public void Add(Heap other)
        {
            Marks.AddRange(other.Marks);
            _sumX += other._sumX;
            for (var i = 0; i < _numbers.Length; i++)
            {
                _numbers[i] += other._numbers[i];
            }
        }

        public double Width(Sizes sizes) => Marks.Count == 1 ? sizes.Glyph + 2 : BadgeWidth(_numbers.Where(n => n > 0), sizes);

        public double X(TimeScale time, Sizes sizes)
        {
            var half = Width(sizes) / 2;
            return Marks.Count == 1 ? Marks[0].X : Math.Clamp(_sumX / Marks.Count, time.LeftPx + half, Math.Max(time.LeftPx + half, time.RightPx - half));
        }

        public double Left(TimeScale time, Sizes sizes) => X(time, sizes) - Width(sizes) / 2;

        public double Right(TimeScale time, Sizes sizes) => X(time, sizes) + Width(sizes) / 2;
    }
}
