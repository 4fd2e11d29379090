using RareEarthLeverage.Alignment.Chance;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Charts.Layout;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Charts.TriggerLag;

/// <summary>Stated pairs above, near pairs below, on one axis of days and never summed; then the rates beside chance.</summary>
/// <param name="plan">What is drawn.</param>
internal sealed class LagDrawing(LagPlan plan)
{
    private const int WantedRows = 9;
    private const double LeastPanelLines = 4;
    private const double PilePitch = 1.07;
    private const double WidestRow = 1.7;

    /// <summary>Explanation of the marks.</summary>
    public IReadOnlyList<LegendEntry> Legend(Sizes sizes) =>
    [
        .. plan.Directions.Where(d => plan.Stated.Any(p => p.Move.Direction == d)).Select(d => LegendEntry.Glyph(LagLanes.Glyph(d, default, sizes.Glyph, stated: true), $"{Verb(d)}, as a source says")),
        .. plan.Directions.Where(d => plan.Nearby.Any(p => p.Move.Direction == d)).Select(d => LegendEntry.Glyph(LagLanes.Glyph(d, default, sizes.Glyph * 0.82, stated: false), $"{Verb(d)}, near in time only")),
        .. plan.Rates.Any(r => !r.Rate.IsCountsOnly) ? ChancePanel.Legend(sizes) : [],
    ];

    /// <summary>Height that the plot likes.</summary>
    public double Height(PlotRoom room)
    {
        var sizes = room.Sizes;
        var lanes = new LagLanes(plan, sizes, Gutter(sizes), room.WidthPx);
        var rows = plan.Directions.Sum(d => Rows(lanes.PackStated(d, WantedRows)));
        var piles = plan.Directions.Sum(d => Pile(lanes, d, sizes) * sizes.Glyph * PilePitch);
        return Math.Round(rows * sizes.Row + piles + Fixed(sizes) + Bottom(sizes, room.WidthPx));
    }

    /// <summary>The plot.</summary>
    public IEnumerable<Mark> Marks(Plot plot)
    {
        var (sizes, box) = (plot.Sizes, plot.Box);
        var left = box.X + Gutter(sizes);
        var lanes = new LagLanes(plan, sizes, left, box.Right);
        var withChance = box.Height - Bottom(sizes, box.Width) - Fixed(sizes) > LeastPanelLines * sizes.Row;
        var bottom = box.Bottom - (withChance ? Bottom(sizes, box.Width) : 0) - sizes.SmallLine * 2;

        // Rows of names take what is left when the piles have their least, and piles what the rows leave.
        var room = Math.Max(0, bottom - box.Y - Fixed(sizes) + sizes.SmallLine * 2);
        var piles = plan.Directions.ToDictionary(d => d, d => Pile(lanes, d, sizes));
        var leastPiles = Math.Min(piles.Values.Sum() * sizes.Glyph * 0.5, room * 0.5);
        var most = Enumerable.Range(1, WantedRows).Reverse().FirstOrDefault(n => plan.Directions.Sum(d => Rows(lanes.PackStated(d, n))) * sizes.Row <= room - leastPiles, 1);
        var packed = plan.Directions.ToDictionary(d => d, d => lanes.PackStated(d, most));
        var rows = packed.Values.Sum(Rows);
        var rowPx = Math.Min(sizes.Row, (room - leastPiles) / Math.Max(rows, 1));
        var pilePx = Math.Min((room - rows * rowPx) / piles.Values.Sum(), sizes.Glyph * PilePitch);
        rowPx = Math.Min(sizes.Row * WidestRow, (room - pilePx * piles.Values.Sum()) / Math.Max(rows, 1));
        pilePx = (room - rows * rowPx) / piles.Values.Sum();

        var marks = new List<Mark>();
        var y = box.Y;
        foreach (var direction in plan.Directions)
        {
            var height = Rows(packed[direction]) * rowPx;
            var number = plan.Stated.Count(p => p.Move.Direction == direction);
            y = Lane($"Stated, {Verb(direction)}", $"{Pairs(number)}, {Moves(direction, stated: true)}", y, height, lanes.Stated(direction, packed[direction], y + Head(sizes), rowPx));
        }

        y += sizes.Text * 0.5;
        foreach (var direction in plan.Directions)
        {
            var height = piles[direction] * pilePx;
            y = Lane($"Nearby, {Verb(direction)}", $"{Pairs(plan.Nearby.Count(p => p.Move.Direction == direction))}, {Moves(direction, stated: false)}", y, height, lanes.Nearby(direction, y + Head(sizes), y + Head(sizes) + height));
        }

        yield return new GroupMark(GroupKind.Frame, [.. marks.Where(m => m is BoxMark)]);
        yield return new GroupMark(GroupKind.Frame, [.. lanes.Axis(box.Y, bottom)]);
        foreach (var mark in marks.Where(m => m is not BoxMark))
        {
            yield return mark;
        }

        if (withChance)
        {
            var top = box.Bottom - Bottom(sizes, box.Width) + sizes.Text * 0.6;
            var panel = new ChancePanel(plan, sizes);
            foreach (var mark in panel.Marks(new(box.X, top, box.Width, panel.Height)))
            {
                yield return mark;
            }

            yield return new GroupMark(GroupKind.Frame, [.. Caveats(sizes, box.Width).At(box.X, top + panel.Height + sizes.Text * 0.3)]);
        }

        double Lane(string name, string count, double top, double height, IEnumerable<Mark> drawn)
        {
            var foot = top + Head(sizes) + height;
            marks.Add(new BoxMark(new(left - sizes.Glyph, top, box.Right - left + sizes.Glyph, foot - top)) { Fill = Ink.TintBeijing });
            var room = foot - top;
            marks.Add(new GroupMark(GroupKind.Frame, room < sizes.SmallLine * 1.3 ? [] : sizes.Narrow
                ? [new TextMark(new(left, top + sizes.SmallLine * 0.8), TextWidths.Fit($"{name}: {count}", sizes.Small, true, box.Right - left), sizes.Small, Ink.China) { Bold = true, Halo = Ink.TintBeijing }]
                : [
                    new TextMark(new(left - sizes.Glyph - sizes.Text * 0.8, top + sizes.SmallLine), name, sizes.Text, Ink.China) { Bold = true, Anchor = TextAnchor.End },
                    .. room < sizes.SmallLine * 2.3 ? [] : new[] { new TextMark(new(left - sizes.Glyph - sizes.Text * 0.8, top + sizes.SmallLine * 2.1), count, sizes.Small, Ink.Muted) { Anchor = TextAnchor.End } },
                ]));
            marks.AddRange(drawn);
            return foot + 2;
        }
    }

    private double Gutter(Sizes sizes) =>
        sizes.Narrow
            ? sizes.Glyph
            : Math.Ceiling(sizes.Glyph + sizes.Text * 1.4 + plan.Directions.SelectMany(d => new[]
            {
                TextWidths.Of($"Nearby, {Verb(d)}", sizes.Text, bold: true),
                TextWidths.Of($"{Pairs(plan.Nearby.Count(p => p.Move.Direction == d))}, {Moves(d, stated: false)}", sizes.Small),
            }).Max());

    // In a narrow picture the name of a lane stands above it; in a wide one a lane has room for two lines beside it.
    private static double Head(Sizes sizes) => sizes.Narrow ? sizes.SmallLine * 1.1 : sizes.SmallLine * 0.3;

    private double Fixed(Sizes sizes) => plan.Directions.Count * 2 * (Head(sizes) + 2) + sizes.Text * 0.5 + sizes.SmallLine * 2;

    private double Bottom(Sizes sizes, double width) => sizes.Text * 1.5 + new ChancePanel(plan, sizes).Height + Caveats(sizes, width).Height;

    private static TextBlock Caveats(Sizes sizes, double width) => TextBlock.Of(string.Join(' ', ChanceBaseline.Caveats), sizes.Small, false, Ink.Muted, width, 12);

    // A lane holds its name and its number even with few marks.
    private static int Rows(IReadOnlyList<PackedItem> packed) => Math.Max(2, packed.Select(p => p.Row + 1).DefaultIfEmpty().Max());

    // The same for a pile, in marks.
    private static int Pile(LagLanes lanes, Direction direction, Sizes sizes) => Math.Max(lanes.HighestPile(direction), (int)Math.Ceiling(sizes.SmallLine * 2.2 / (sizes.Glyph * PilePitch)));

    private string Moves(Direction direction, bool stated)
    {
        var moves = plan.Moves.Where(m => m.Direction == direction).ToList();
        return $"{Cells.Whole(moves.Count(m => stated ? m.Stated.Count > 0 : m.Nearby.Count > 0))} of {Cells.Whole(moves.Count)} moves";
    }

    private static string Pairs(int number) => number == 1 ? "1 pair" : $"{Cells.Whole(number)} pairs";

    private static string Verb(Direction direction) => direction == Direction.Tightening ? "tightening" : "easing";
}
