using System.Globalization;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Charts.Layout;
using RareEarthLeverage.Timeline.Commitments;

namespace RareEarthLeverage.Charts.Paradox;

/// <summary>Intensity above, commitments below in panels of their own, all on one axis of time: no line shares a scale with
/// another.</summary>
/// <param name="record">The state of control.</param>
/// <param name="quarters">The quarters.</param>
internal sealed class ParadoxDrawing(ControlRecord record, IReadOnlyList<ParadoxQuarter> quarters)
{
    private const decimal Billion = 1_000_000_000m;

    /// <summary>Explanation of the marks.</summary>
    public IReadOnlyList<LegendEntry> Legend =>
    [
        .. record.Intensity.Any(s => !s.IsKnown) ? new[] { StepLine.Legend(Ink.China) } : [],
        LegendEntry.Box(b => new(b) { Fill = Ink.Build, Stroke = Ink.Build }, "states an amount in US dollars"),
        LegendEntry.Box(b => new(b) { Fill = Ink.Paper, Stroke = Ink.Build }, "other currency, amount not stated, or not one number"),
    ];

    /// <summary>The plot.</summary>
    public IEnumerable<Mark> Marks(Plot plot)
    {
        var (sizes, box) = (plot.Sizes, plot.Box);
        var gutter = Math.Ceiling(TextWidths.Of("100", sizes.Small) + sizes.Small * 0.7);
        var time = new TimeScale(record.Window.From, record.Window.To, box.X + gutter, box.Right - sizes.Glyph / 2);
        var bottom = box.Bottom - AxisDrawing.Height(time, sizes);
        var gap = sizes.SmallLine * 0.5;
        var room = Math.Max(0, bottom - box.Y - 2 * gap);
        yield return new GroupMark(GroupKind.Frame, [.. AxisDrawing.Grid(time, box.Y, bottom)]);

        var y = box.Y;
        foreach (var mark in new StepPanel("Intensity of China's controls, 0 to 100", record.Intensity, 100, "0.0", Ink.China, Ink.TintBeijing).Marks(time, sizes, y, y + room * 0.4))
        {
            yield return mark;
        }

        y += room * 0.4 + gap;
        foreach (var mark in Panel("Commitments to supply outside China in a quarter", y, y + room * 0.28, time, sizes, q => q.Commitments.Count, q => Cells.Whole(q.Commitments.Count), Counted))
        {
            yield return mark;
        }

        y += room * 0.28 + gap;
        foreach (var mark in Panel("US dollars stated in a quarter, billion", y, bottom, time, sizes, q => (double)((q.UsDollars ?? 0) / Billion), q => Billions(q.UsDollars), (_, b, _) => [new BoxMark(b) { Fill = Ink.Build }]))
        {
            yield return mark;
        }

        yield return new GroupMark(GroupKind.Frame, [.. AxisDrawing.Names(time, sizes, bottom)]);
    }

    private IEnumerable<Mark> Panel(
        string name, double top, double bottom, TimeScale time, Sizes sizes,
        Func<ParadoxQuarter, double> value, Func<ParadoxQuarter, string?> words, Func<ParadoxQuarter, SceneBox, ValueAxis, IReadOnlyList<Mark>> bar)
    {
        if (bottom - top < sizes.SmallLine)
        {
            yield break;
        }

        var bare = bottom - top < 4 * sizes.SmallLine;
        var plotTop = bare ? top + 2 : top + StepPanel.NameHeight(sizes) + sizes.SmallLine;
        var axis = new ValueAxis(0, quarters.Max(value) is > 0 and var most ? most : 1, plotTop, bottom, sizes, v => v.ToString("0.##", CultureInfo.InvariantCulture));
        yield return new GroupMark(GroupKind.Frame, [
            .. axis.Grid(time.LeftPx, time.RightPx),
            .. bare ? [] : axis.Numbers(time.LeftPx),
            .. bare ? [] : new[] { new TextMark(new(time.LeftPx, top + sizes.SmallLine * 0.85), TextWidths.Fit(name, sizes.Small, bold: true, time.RightPx - time.LeftPx), sizes.Small, Ink.Text) { Bold = true } },
        ]);

        var labels = new LabelRoom(new(time.LeftPx - sizes.Margin / 2, bare ? bottom : top + StepPanel.NameHeight(sizes) * 0.9, time.RightPx - time.LeftPx + sizes.Margin / 2 + sizes.Glyph / 2, bottom - top));
        var bars = quarters.Where(q => value(q) > 0).Select(q => (Quarter: q, Box: BarBox(q, value(q), time, axis))).Where(b => b.Box.Width > 0).ToList();
        foreach (var (_, box) in bars)
        {
            labels.Take(box);
        }

        foreach (var (quarter, box) in bars.OrderByDescending(b => value(b.Quarter)))
        {
            var text = new TextMark(new(box.X + box.Width / 2, box.Y - sizes.Small * 0.35), words(quarter) ?? "", sizes.Small, Ink.Text) { Anchor = TextAnchor.Middle, Bold = true };
            var label = bare ? null : labels.Place([text]);
            yield return new GroupMark(GroupKind.Value, label is null ? bar(quarter, box, axis) : [.. bar(quarter, box, axis), label])
            {
                Name = Name(quarter),
                AnchorX = box.X + box.Width / 2,
            };
        }
    }

    private static SceneBox BarBox(ParadoxQuarter quarter, double value, TimeScale time, ValueAxis axis)
    {
        var (start, end) = (time.Start(quarter.Quarter.First), time.End(quarter.Quarter.Last));
        var pad = (end - start) * 0.16;
        var (left, right) = (time.Clamp(start + pad), time.Clamp(end - pad));
        return new(left, axis.At(value), Math.Max(0, right - left), Math.Max(1, axis.At(0m) - axis.At(value)));
    }

    // Those with an amount in US dollars stand below, those without above, hollow.
    private static List<Mark> Counted(ParadoxQuarter quarter, SceneBox box, ValueAxis axis)
    {
        var withDollars = quarter.Count(AmountReading.UsDollars);
        var between = axis.At((decimal)withDollars);
        var marks = new List<Mark>();
        if (withDollars > 0)
        {
            marks.Add(new BoxMark(box with { Y = between, Height = box.Bottom - between }) { Fill = Ink.Build, Stroke = Ink.Build });
        }

        if (withDollars < quarter.Commitments.Count)
        {
            marks.Add(new BoxMark(box with { Height = between - box.Y }) { Fill = Ink.Paper, Stroke = Ink.Build });
        }

        return marks;
    }

    private static string? Billions(decimal? dollars) =>
        (dollars / Billion) switch
        {
            null => null,
            >= 0.1m and var much => much.ToString("0.0", CultureInfo.InvariantCulture),
            var little => little.Value.ToString("0.00", CultureInfo.InvariantCulture),
        };

    private static string Name(ParadoxQuarter quarter)
    {
        var number = quarter.Commitments.Count == 1 ? "1 commitment" : $"{Cells.Whole(quarter.Commitments.Count)} commitments";
        var dollars = quarter.UsDollars is { } known ? $", {Cells.Rounded(known / 1_000_000m, 1)} million US dollars stated for {Cells.Whole(quarter.Count(AmountReading.UsDollars))}" : ", none with an amount in US dollars";
        return $"{quarter.Quarter}: {number}{dollars}";
    }
}
