namespace RareEarthLeverage.Charts.Drawing;

/// <summary>Gives the marks of a lane rows and their labels a side, so that nothing covers anything. Marks keep their x. The
/// same items give the same rows on every machine. Where room is short an item gives up its bar first, then its label, then its
/// row.</summary>
/// <param name="LeftPx">Left end of the lane.</param>
/// <param name="RightPx">Right end of the lane.</param>
/// <param name="MostRows">Rows to share out; with 0 nothing finds a row.</param>
/// <param name="LabelGapPx">Room between mark and label.</param>
/// <param name="ItemGapPx">Room between neighbours; a mark without a label takes two thirds of it.</param>
public sealed record LanePacking(double LeftPx, double RightPx, int MostRows, double LabelGapPx = 4, double ItemGapPx = 7)
{
    /// <summary>Price of a label on the left, in rows.</summary>
    private const double LeftPrice = 0.35;

    /// <summary>Price of a connector that passes behind a label, in rows.</summary>
    private const double CrossingPrice = 0.95;

    /// <summary>Places all items; the answer is in the order of the items.</summary>
    /// <param name="items">The items.</param>
    /// <param name="walls">X of connectors and other upright lines that pass through the whole lane; labels avoid them where
    /// they can.</param>
    public IReadOnlyList<PackedItem> Place(IReadOnlyList<PackItem> items, IReadOnlyList<double> walls)
    {
        var lane = new Lane(this, walls);
        var placed = new PackedItem[items.Count];
        foreach (var rank in Enumerable.Range(0, items.Count).GroupBy(i => items[i].Rank).OrderBy(g => g.Key))
        {
            var without = new List<int>();
            foreach (var i in rank)
            {
                if ((lane.WithLabel(items[i], bar: true) ?? lane.WithLabel(items[i], bar: false)) is { } found)
                {
                    placed[i] = found;
                }
                else
                {
                    without.Add(i);
                }
            }

            foreach (var i in without)
            {
                placed[i] = lane.WithoutLabel(items[i]);
            }
        }

        return placed;
    }

    /// <summary>Left end of the label of a placed item in pixels.</summary>
    public double LabelLeft(PackedItem placed) =>
        placed.Side == LabelSide.Left ? placed.Item.MarkLeft - LabelGapPx - placed.Item.LabelWidth : placed.Item.MarkRight + LabelGapPx;

    /// <summary>Left end of the words behind the bar of a placed item in pixels.</summary>
    public double TailLeft(PackedItem placed) =>
        Math.Max(placed.Item.BarRight ?? placed.Item.MarkRight, placed.Side == LabelSide.Right ? placed.Item.MarkRight + LabelGapPx + placed.Item.LabelWidth : 0) + LabelGapPx;

    private (double Left, double Right) Extent(PackItem item, LabelSide side, bool bar)
    {
        var placed = new PackedItem(item, 0, side, bar);
        var left = item.MarkLeft;
        var right = item.MarkRight;
        if (side != LabelSide.None)
        {
            var label = LabelLeft(placed);
            left = Math.Min(left, label);
            right = Math.Max(right, label + item.LabelWidth);
        }

        if (bar)
        {
            left = Math.Min(left, item.BarLeft ?? left);
            right = Math.Max(right, item.BarRight ?? right);
            right = Math.Max(right, item.TailWidth > 0 ? TailLeft(placed) + item.TailWidth : right);
        }

        return (left, right);
    }

    private sealed class Lane
    {
        private readonly LanePacking _packing;
        private readonly double[] _walls;
        private readonly List<(double Left, double Right)>[] _taken;
        private readonly List<(double Left, double Right)>[] _labels;
        private readonly List<double>[] _ownWalls;

        public Lane(LanePacking packing, IReadOnlyList<double> walls)
        {
            _packing = packing;
            _walls = [.. walls.Order()];
            _taken = Rows<(double, double)>();
            _labels = Rows<(double, double)>();
            _ownWalls = Rows<double>();
        }

        public PackedItem? WithLabel(PackItem item, bool bar)
        {
            if (!bar && item.BarRight is null)
            {
                return null;
            }

            PackedItem? best = null;
            var bestPrice = double.MaxValue;
            foreach (var side in item.OnlyRight ? [LabelSide.Right] : new[] { LabelSide.Right, LabelSide.Left })
            {
                var (left, right) = _packing.Extent(item, side, bar);
                if (left < _packing.LeftPx || right > _packing.RightPx)
                {
                    continue;
                }

                var labelLeft = _packing.LabelLeft(new(item, 0, side, bar));
                var throughLane = Between(_walls, labelLeft, labelLeft + item.LabelWidth) * CrossingPrice + (side == LabelSide.Left ? LeftPrice : 0);
                for (var row = 0; row < _packing.MostRows && row + throughLane < bestPrice; row++)
                {
                    if (!IsFree(row, left, right, _packing.ItemGapPx))
                    {
                        continue;
                    }

                    var price = row + throughLane + CrossingPrice * Crossings(item, row, labelLeft, labelLeft + item.LabelWidth);
                    if (price < bestPrice)
                    {
                        (best, bestPrice) = (new(item, row, side, bar), price);
                    }
                }
            }

            return best is null ? null : Take(best);
        }

        public PackedItem WithoutLabel(PackItem item)
        {
            foreach (var bar in item.BarRight is null ? [true] : new[] { true, false })
            {
                var (left, right) = _packing.Extent(item, LabelSide.None, bar);
                for (var row = 0; row < _packing.MostRows; row++)
                {
                    if (IsFree(row, left, Math.Min(right, _packing.RightPx), _packing.ItemGapPx * 2 / 3))
                    {
                        return Take(new(item, row, LabelSide.None, bar));
                    }
                }
            }

            return new(item, -1, LabelSide.None, false);
        }

        private PackedItem Take(PackedItem placed)
        {
            var extent = _packing.Extent(placed.Item, placed.Side, placed.HasBar);
            Insert(_taken[placed.Row], extent);
            if (placed.Side != LabelSide.None)
            {
                var label = _packing.LabelLeft(placed);
                Insert(_labels[placed.Row], (label, label + placed.Item.LabelWidth));
            }

            for (var row = 0; row < _packing.MostRows; row++)
            {
                if ((row < placed.Row && placed.Item.ConnectsAbove) || (row > placed.Row && placed.Item.ConnectsBelow))
                {
                    _ownWalls[row].Insert(~Found(_ownWalls[row].BinarySearch(placed.Item.X)), placed.Item.X);
                }
            }

            return placed;
        }

        // Connectors of this item behind labels of others, and connectors of others behind this label.
        private int Crossings(PackItem item, int row, double labelLeft, double labelRight)
        {
            var crossings = Between(_ownWalls[row], labelLeft, labelRight);
            for (var other = 0; other < _packing.MostRows; other++)
            {
                var passes = (other < row && item.ConnectsAbove) || (other > row && item.ConnectsBelow);
                crossings += passes && !Spare(_labels[other], item.X, item.X, 0) ? 1 : 0;
            }

            return crossings;
        }

        private bool IsFree(int row, double left, double right, double gap) => Spare(_taken[row], left, right, gap);

        // The spans of a row never overlap, so that the neighbours in order of their left ends decide.
        private static bool Spare(List<(double Left, double Right)> spans, double left, double right, double gap)
        {
            var next = Found(spans.BinarySearch((left, double.MaxValue)));
            next = next < 0 ? ~next : next;
            return (next == 0 || spans[next - 1].Right + gap <= left) && (next == spans.Count || right + gap <= spans[next].Left);
        }

        private static void Insert(List<(double Left, double Right)> spans, (double Left, double Right) span) =>
            spans.Insert(~Found(spans.BinarySearch(span)), span);

        // An equal entry counts as a place before it.
        private static int Found(int index) => index >= 0 ? ~index : index;

        private static int Between(IReadOnlyList<double> sorted, double left, double right) => FirstAtLeast(sorted, right) - FirstAtLeast(sorted, left);

        private static int FirstAtLeast(IReadOnlyList<double> sorted, double value)
        {
            var (low, high) = (0, sorted.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = sorted[middle] < value ? (middle + 1, high) : (low, middle);
            }

            return low;
        }

        private List<T>[] Rows<T>() => [.. Enumerable.Range(0, _packing.MostRows).Select(_ => new List<T>())];
    }
}
