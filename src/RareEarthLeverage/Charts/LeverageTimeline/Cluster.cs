using System.Globalization;
using RareEarthLeverage.Charts.Drawing;

namespace RareEarthLeverage.Charts.LeverageTimeline;

/// <summary>Marks that found no row. They share a further row: one by itself without its label, those that would touch as one
/// badge with their number.</summary>
/// <param name="Marks">The marks, by time.</param>
/// <param name="X">Middle of the badge.</param>
/// <param name="WidthPx">Width of the badge.</param>
internal sealed record Cluster(IReadOnlyList<EventMark> Marks, double X, double WidthPx)
{
    /// <summary>True when it is one mark by itself.</summary>
    public bool IsSingle => Marks.Count == 1;

    /// <summary>What the badge says.</summary>
    public string Text => "+" + Marks.Count.ToString(CultureInfo.InvariantCulture);

    /// <summary>Gathers marks from left to right so that nothing touches: at most one for each width of a mark.</summary>
    public static IReadOnlyList<Cluster> Gather(IReadOnlyList<EventMark> marks, TimeScale time, Sizes sizes)
    {
        var heaps = new List<Heap>();
        foreach (var mark in marks.OrderBy(m => m.X).ThenBy(m => m.Key))
        {
            var heap = new Heap(mark);
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

    private sealed class Heap(EventMark first)
    {
        private double _sumX = first.X;

        public List<EventMark> Marks { get; } = [first];

        public void Add(Heap other)
        {
            Marks.AddRange(other.Marks);
            _sumX += other._sumX;
        }

        public double Width(Sizes sizes) => Marks.Count == 1 ? sizes.Glyph + 2 : TextWidths.Of("+" + Marks.Count.ToString(CultureInfo.InvariantCulture), sizes.Small, bold: true) + sizes.Glyph;

        public double X(TimeScale time, Sizes sizes)
        {
            var half = Width(sizes) / 2;
            return Marks.Count == 1 ? Marks[0].X : Math.Clamp(_sumX / Marks.Count, time.LeftPx + half, Math.Max(time.LeftPx + half, time.RightPx - half));
        }

        public double Left(TimeScale time, Sizes sizes) => X(time, sizes) - Width(sizes) / 2;

        public double Right(TimeScale time, Sizes sizes) => X(time, sizes) + Width(sizes) / 2;
    }
}
