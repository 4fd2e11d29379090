using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Charts.Layout;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Charts.TriggerLag;

/// <summary>The pairs on an axis of days: stated ones with their names, near ones piled up by day. Lags beyond the window stand
/// in a column of their own, each with its days.</summary>
/// <param name="plan">What is drawn.</param>
/// <param name="sizes">Sizes.</param>
/// <param name="left">Left edge of the axis.</param>
/// <param name="right">Right edge of the plot.</param>
internal sealed class LagLanes(LagPlan plan, Sizes sizes, double left, double right)
{
    private readonly double _beyondPx = plan.Stated.Any(p => p.LagDays > plan.Request.WindowDays) ? Math.Min((right - left) * 0.36, sizes.Text * 33) : 0;

    /// <summary>Where the days of the window end.</summary>
    public double WindowRight => right - (_beyondPx > 0 ? _beyondPx + sizes.Text : 0);

    /// <summary>True when some lags are longer than the window.</summary>
    public bool HasBeyond => _beyondPx > 0;

    private double DayPx => (WindowRight - left) / (plan.Request.WindowDays + 1);

    private double X(int lag) => left + (lag + 0.5) * DayPx;

    /// <summary>Upright lines and the numbers of days below them.</summary>
    public IEnumerable<Mark> Axis(double top, double bottom)
    {
        var scale = new LinearScale(0, plan.Request.WindowDays, X(0), X(plan.Request.WindowDays));
        var room = new LabelRoom(new(left - sizes.Glyph, bottom, right - left + sizes.Glyph * 2, sizes.SmallLine * 2));
        foreach (var tick in scale.Ticks(Math.Max(2, (int)((WindowRight - left) / (sizes.Small * 4)))).Where(t => t == Math.Floor(t)))
        {
            yield return PathMark.Line(scale.At(tick), top, scale.At(tick), bottom, tick == 0 ? Ink.Axis : Ink.Grid);
            if (room.Place([new(new(scale.At(tick), bottom + sizes.SmallLine * 0.8), Cells.Whole((int)tick)!, sizes.Small, Ink.Muted) { Anchor = TextAnchor.Middle }]) is { } number) // A number has words.
            {
                yield return number;
            }
        }

        if (HasBeyond)
        {
            var edge = WindowRight + sizes.Text / 2;
            yield return PathMark.Line(edge, top, edge, bottom, Ink.GridStrong) with { Dashed = true };
            if (room.Place([new(new(edge + sizes.Text * 0.5, bottom + sizes.SmallLine * 0.8), TextWidths.Fit($"over {LagPair.Days(plan.Request.WindowDays)}", sizes.Small, false, _beyondPx), sizes.Small, Ink.Muted)]) is { } beyond)
            {
                yield return beyond;
            }
        }

        var words = "days from trigger to move";
        if (room.Place([new(new((left + WindowRight) / 2, bottom + sizes.SmallLine * 1.8), words, sizes.Small, Ink.Faint) { Anchor = TextAnchor.Middle }]) is { } name)
        {
            yield return name;
        }
    }

    /// <summary>Rows that the stated pairs of a direction take, no more than there is room for.</summary>
    public IReadOnlyList<PackedItem> PackStated(Direction direction, int mostRows)
    {
        var pairs = Drawn(direction);
        var inside = new LanePacking(left - sizes.Glyph, WindowRight, mostRows);
        var beyond = new LanePacking(WindowRight + sizes.Text, right, mostRows);
        PackItem Item(LagPair pair, int key)
        {
            var isBeyond = pair.LagDays > plan.Request.WindowDays;
            var x = isBeyond ? WindowRight + sizes.Text + sizes.Glyph : X(pair.LagDays ?? 0);
            return new(key, Rank(pair), x, x - sizes.Glyph / 2 - 1, x + sizes.Glyph / 2 + 1, TextWidths.Of(Label(pair), sizes.Small, Bold(pair))) { OnlyRight = isBeyond };
        }

        var items = pairs.Select(Item).ToList();
        var far = items.Where(i => pairs[i.Key].LagDays > plan.Request.WindowDays).ToList();
        return [.. inside.Place([.. items.Except(far)], []).Concat(beyond.Place(far, [])).OrderBy(p => p.Item.Key)];
    }

    /// <summary>The stated pairs of a direction that have a lag.</summary>
    public List<LagPair> Drawn(Direction direction) => [.. plan.Stated.Where(p => p.Move.Direction == direction && p.LagDays is not null)];

    /// <summary>One group for each stated pair, with its name where there is room.</summary>
    public IEnumerable<Mark> Stated(Direction direction, IReadOnlyList<PackedItem> packed, double top, double rowPx)
    {
        var pairs = Drawn(direction);
        var last = packed.Select(p => p.Row).DefaultIfEmpty().Max();
        // Where rows are few, what found none stands without its name on the last.
        foreach (var placed in packed.OrderBy(p => p.Row))
        {
            var pair = pairs[placed.Item.Key];
            var at = new ScenePoint(placed.Item.X, top + (Math.Max(0, placed.Row < 0 ? last : placed.Row) + 0.5) * rowPx);
            var glyph = Glyph(direction, at, sizes.Glyph, stated: true);
            var marks = new List<Mark> { glyph };
            var target = glyph.Box;
            if (placed.Side != LabelSide.None)
            {
                var packing = new LanePacking(left, right, 1);
                var label = new TextMark(new(packing.LabelLeft(placed), at.Y + sizes.Small * 0.36), Label(pair), sizes.Small, Bold(pair) ? Ink.Text : Ink.Muted) { Bold = Bold(pair), Halo = Ink.TintBeijing };
                marks.Add(label);
                target = target.With(label.Box);
            }

            yield return Group(pair, "stated", marks, target.AtLeast(24, Math.Max(rowPx, 12)), at.X);
        }
    }

    /// <summary>How many near pairs of a direction lie on the day that has most.</summary>
    public int HighestPile(Direction direction) =>
        plan.Nearby.Where(p => p.Move.Direction == direction).GroupBy(p => p.LagDays).Select(g => g.Count()).DefaultIfEmpty().Max();

    /// <summary>One group for each near pair, piled up from the foot of the lane.</summary>
    public IEnumerable<Mark> Nearby(Direction direction, double top, double bottom)
    {
        var highest = Math.Max(1, HighestPile(direction));
        var size = Math.Clamp(Math.Min(DayPx * 0.85, sizes.Glyph * 0.82), 3, sizes.Glyph);
        var pitch = Math.Min(size * 1.3, (bottom - top - 2) / highest);
        foreach (var day in plan.Nearby.Where(p => p.Move.Direction == direction).GroupBy(p => p.LagDays ?? 0))
        {
            var height = bottom - 1 - pitch / 2;
            foreach (var pair in day)
            {
                var glyph = Glyph(direction, new(X(day.Key), height), size, stated: false);
                yield return Group(pair, "nearby", [glyph], new(glyph.Centre.X - Math.Max(size, DayPx) / 2, height - pitch / 2, Math.Max(size, DayPx), Math.Max(pitch, 1)), glyph.Centre.X);
                height -= pitch;
            }
        }
    }

    /// <summary>The mark of a pair: full size and solid where a source states it, small and in outline where it is only near;
    /// its tip shows the direction.</summary>
    public static GlyphMark Glyph(Direction direction, ScenePoint at, double size, bool stated)
    {
        var shape = direction == Direction.Tightening ? GlyphShape.TriangleDown : GlyphShape.TriangleUp;
        return stated
            ? new(shape, at, size) { Fill = direction == Direction.Tightening ? Ink.China : Ink.Paper, Stroke = Ink.China }
            : new(shape, at, size) { Stroke = Ink.Muted, StrokeWidthPx = 0.9 };
    }

    private static GroupMark Group(LagPair pair, string kind, IReadOnlyList<Mark> marks, SceneBox target, double x) =>
        new(GroupKind.Event, marks)
        {
            EventIds = [pair.Act.Id],
            Name = pair.Name,
            Lane = $"{kind}-{Vocabulary.Word(pair.Move.Direction)}",
            Link = "/events/" + pair.Act.Id,
            Target = target,
            AnchorX = x,
        };

    private string Label(LagPair pair) =>
        pair.LagDays > plan.Request.WindowDays
            ? WholeWords(TextWidths.Fit($"{LagPair.Days(pair.LagDays.Value)}: {pair.Label}", sizes.Small, Bold(pair), _beyondPx - sizes.Text - sizes.Glyph * 2.5))
            : pair.Label;

    // Cut between words, because what is read out has to hold what is seen word by word.
    private static string WholeWords(string text) =>
        text.EndsWith('…') && text.LastIndexOf(' ') is > 0 and var end ? text[end - 1] == ':' ? text[..(end - 1)] : text[..end] + "…" : text;

    private static bool Bold(LagPair pair) => pair.Act.Weight == 5;

    private static int Rank(LagPair pair) => 10 - pair.Act.Weight - (pair.Trigger.Weight == 5 ? 1 : 0);
}
