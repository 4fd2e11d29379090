using System.Globalization;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Charts.Layout;
using RareEarthLeverage.Growth;
using RareEarthLeverage.Reference;

namespace RareEarthLeverage.Charts.Chokepoints;

/// <summary>Draws a row for each source: who says it, of what, in which year, and a dot on one axis of per cent. Without room
/// for that, a row for each stage with all its dots.</summary>
internal static class ShareDrawing
{
    private const double StageRows = 1.35;
    private const double GapRows = 0.55;
    private const double LeastRow = 1.28;

    /// <summary>Least width of a column of rows with names, in sizes of text.</summary>
    private const double LeastWidth = 40;

    public static IReadOnlyList<LegendEntry> Legend(List<Chokepoint> shares, FigureRequest request)
    {
        var sizes = Sizes.Of(request.WidthPx, request.HeightPx);
        GlyphMark Dot(Qualifier q, bool projected) => DotOf(default, q, projected, sizes);
        return
        [
            LegendEntry.Glyph(Dot(Qualifier.Exact, false), "as stated"),
            .. shares.Exists(s => s.Qualifier == Qualifier.About) ? [LegendEntry.Glyph(Dot(Qualifier.About, false), "about (~)")] : Array.Empty<LegendEntry>(),
            .. shares.Exists(s => s.Qualifier == Qualifier.MoreThan)
                ? [new LegendEntry((x, y) => [Arrow(x, y, sizes), Dot(Qualifier.MoreThan, false) with { Centre = new(x + sizes.Glyph / 2, y) }], sizes.Glyph * 2, "more than (>)")] : Array.Empty<LegendEntry>(),
            .. shares.Exists(s => IsProjected(s, request)) ? [LegendEntry.Glyph(Dot(Qualifier.Exact, true), "projected")] : Array.Empty<LegendEntry>(),
            LegendEntry.Box(b => new(b) { Fill = Ink.Grid }, "lowest to highest of a stage"),
        ];
    }

    public static double Height(List<Chokepoint> shares, PlotRoom room) =>
        Rows(shares, room.Sizes.Narrow) * LeastRow * room.Sizes.Small + 2 * room.Sizes.SmallLine;

    /// <summary>The least height in which every source still has its name.</summary>
    public static double LeastHeight(List<Chokepoint> shares, PlotRoom room)
    {
        var (left, right) = Halves(shares);
        var rows = room.WidthPx >= room.Sizes.Text * LeastWidth * 2 ? Math.Max(Rows(left, stacked: false), Rows(right, stacked: false)) : Rows(shares, stacked: false);
        return rows * LeastRow * room.Sizes.Small + 2 * room.Sizes.SmallLine;
    }

    public static IEnumerable<Mark> Marks(List<Chokepoint> shares, FigureRequest request, Plot plot)
    {
        var (sizes, box) = (plot.Sizes, plot.Box);
        var room = box.Height - 2 * sizes.SmallLine;
        bool Fits(double rows) => room / rows >= LeastRow * sizes.Small * 0.99;
        if (sizes.Narrow && Fits(Rows(shares, stacked: true)))
        {
            // On a phone who says it stands above its dot.
            return BySource(shares, request, sizes, box, room / Rows(shares, stacked: true), stacked: true);
        }

        if (box.Width >= sizes.Text * LeastWidth && Fits(Rows(shares, stacked: false)))
        {
            return BySource(shares, request, sizes, box, Math.Min(room / Rows(shares, stacked: false), sizes.Small * 2.2), stacked: false);
        }

        var (left, right) = Halves(shares);
        var tallest = Math.Max(Rows(left, stacked: false), Rows(right, stacked: false));
        if (box.Width >= sizes.Text * LeastWidth * 2 && Fits(tallest))
        {
            var (row, gap) = (Math.Min(room / tallest, sizes.Small * 2.2), sizes.Text * 2);
            var half = box with { Width = (box.Width - gap) / 2 };
            return [.. BySource(left, request, sizes, half, row, stacked: false), .. BySource(right, request, sizes, half with { X = half.X + half.Width + gap }, row, stacked: false)];
        }

        return ByStage(shares, request, sizes, box);
    }

    private static double Rows(List<Chokepoint> shares, bool stacked) => shares.GroupBy(s => s.Stage).Sum(g => StageRows + GapRows + g.Count() * (stacked ? 2 : 1));

    /// <summary>Whole stages in two columns, as even as their order allows.</summary>
    private static (List<Chokepoint> Left, List<Chokepoint> Right) Halves(List<Chokepoint> shares)
    {
        var stages = shares.Select(s => s.Stage).Distinct().ToList();
        return Enumerable.Range(0, stages.Count + 1)
            .Select(n => (Left: shares.FindAll(s => stages.IndexOf(s.Stage) < n), Right: shares.FindAll(s => stages.IndexOf(s.Stage) >= n)))
            .MinBy(h => Math.Max(Rows(h.Left, stacked: false), Rows(h.Right, stacked: false)));
    }

    private static List<Mark> BySource(List<Chokepoint> shares, FigureRequest request, Sizes sizes, SceneBox box, double row, bool stacked)
    {
        var labelWidth = stacked ? 0 : Math.Min(shares.Max(s => TextWidths.Of(Label(s), sizes.Small)) + sizes.Text, box.Width * 0.55);
        var axis = Axis(box, labelWidth, sizes);
        var bottom = box.Y + sizes.SmallLine + Rows(shares, stacked) * row;
        var marks = new List<Mark> { Frame(axis, sizes, box.Y + sizes.SmallLine, bottom) };
        var y = box.Y + sizes.SmallLine;
        foreach (var stage in shares.GroupBy(s => s.Stage))
        {
            marks.Add(StageName(stage, sizes, box, y + StageRows * row * 0.72));
            y += StageRows * row;
            marks.Add(Band(stage, axis, y, stage.Count() * row * (stacked ? 2 : 1)));
            foreach (var share in stage)
            {
                var (dotY, nameY) = stacked ? (y + row * 1.5, y + row * 0.5) : (y + row / 2, y + row / 2);
                var text = stacked
                    ? new TextMark(new(box.X, nameY + sizes.Small * 0.36), TextWidths.Fit(Label(share), sizes.Small, bold: false, box.Width), sizes.Small, Ink.Muted) { Halo = Ink.Paper }
                    : new TextMark(new(box.X + labelWidth - sizes.Text * 0.8, nameY + sizes.Small * 0.36), TextWidths.Fit(Label(share), sizes.Small, bold: false, labelWidth - sizes.Text), sizes.Small, Ink.Muted) { Anchor = TextAnchor.End };
                marks.Add(Dot(share, axis, dotY, sizes, request, text, withValue: true, box.Right));
                y += row * (stacked ? 2 : 1);
            }

            y += GapRows * row;
        }

        return marks;
    }

    private static List<Mark> ByStage(List<Chokepoint> shares, FigureRequest request, Sizes sizes, SceneBox box)
    {
        var stages = shares.GroupBy(s => s.Stage).ToList();
        var axis = Axis(box, 0, sizes);
        var row = (box.Height - 2 * sizes.SmallLine) / stages.Count;
        var marks = new List<Mark> { Frame(axis, sizes, box.Y + sizes.SmallLine, box.Bottom - sizes.SmallLine) };
        foreach (var (stage, i) in stages.Select((s, i) => (s, i)))
        {
            var top = box.Y + sizes.SmallLine + i * row;
            var named = row >= sizes.SmallLine * 1.6;
            var dots = top + (named ? sizes.SmallLine : 0);
            if (named)
            {
                marks.Add(StageName(stage, sizes, box, top + sizes.SmallLine * 0.75));
            }

            var height = Math.Max(1, row - (named ? sizes.SmallLine : 0) - 2);
            marks.Add(Band(stage, axis, dots, height));
            marks.AddRange(stage.Select((s, k) => Dot(s, axis, dots + height * (k % 3 + 1) / 4, sizes, request, null, withValue: false, box.Right)));
        }

        return marks;
    }

    private static LinearScale Axis(SceneBox box, double labelWidth, Sizes sizes) => new(0, 100, box.X + labelWidth + sizes.Text, box.Right - sizes.Text * 3.4);

    private static GroupMark Frame(LinearScale axis, Sizes sizes, double top, double bottom)
    {
        var ticks = axis.Ticks(axis.HighPx - axis.LowPx < 260 ? 3 : 6);
        var marks = ticks.Select(t => (Mark)PathMark.Line(axis.At(t), top, axis.At(t), bottom, t == 0 ? Ink.Axis : Ink.Grid)).ToList();
        foreach (var baseline in new[] { top - sizes.Small * 0.4, bottom + sizes.Small * 1.05 })
        {
            marks.AddRange(ticks.Select(t => new TextMark(new(axis.At(t), baseline), t.ToString("0", CultureInfo.InvariantCulture) + "%", sizes.Small, Ink.Faint) { Anchor = TextAnchor.Middle }));
        }

        return new(GroupKind.Frame, marks);
    }

    private static GroupMark StageName(IGrouping<ChokepointStage, Chokepoint> stage, Sizes sizes, SceneBox box, double baseline)
    {
        var values = stage.Select(s => s.Value).ToList();
        var range = values.Min() == values.Max() ? Percent(values[0]) : $"{Cells.Number(values.Min())} to {Percent(values.Max())}";
        var name = $"{StageWords.Of(stage.Key)}: {range}, {SeriesWords.Count(values.Count, "source")}";
        return new(GroupKind.Frame, [new TextMark(new(box.X, baseline), TextWidths.Fit(name, sizes.Small, bold: true, box.Width), sizes.Small, Ink.Text) { Bold = true, Halo = Ink.Paper }]);
    }

    private static GroupMark Band(IGrouping<ChokepointStage, Chokepoint> stage, LinearScale axis, double top, double height)
    {
        var (low, high) = (axis.At((double)stage.Min(s => s.Value)), axis.At((double)stage.Max(s => s.Value)));
        return new(GroupKind.Frame, [new BoxMark(new(low, top, Math.Max(high - low, 1), height)) { Fill = Ink.Grid }]);
    }

    private static GroupMark Dot(Chokepoint share, LinearScale axis, double y, Sizes sizes, FigureRequest request, TextMark? label, bool withValue, double right)
    {
        var x = axis.At((double)share.Value);
        var marks = new List<Mark>();
        if (label is not null)
        {
            marks.Add(label);
        }

        if (share.Qualifier == Qualifier.MoreThan)
        {
            marks.Add(Arrow(x - sizes.Glyph / 2, y, sizes));
        }

        marks.Add(DotOf(new(x, y), share.Qualifier, IsProjected(share, request), sizes));
        if (withValue)
        {
            var start = x + sizes.Glyph * (share.Qualifier == Qualifier.MoreThan ? 1.9 : 1);
            var text = new TextMark(new(start, y + sizes.Small * 0.36), AmountText.Sign(share.Qualifier) + Percent(share.Value), sizes.Small, Ink.Text) { Bold = true, Halo = Ink.Paper };
            marks.Add(text.Box.Right <= right ? text : text with { At = text.At with { X = x - sizes.Glyph }, Anchor = TextAnchor.End });
        }

        return new(GroupKind.Value, marks)
        {
            Name = $"{StageWords.Of(share.Stage)}, {Label(share)}: {AmountText.Sign(share.Qualifier)}{Percent(share.Value)}",
            Target = new SceneBox(x - sizes.Glyph / 2, y - sizes.Glyph / 2, sizes.Glyph, sizes.Glyph).AtLeast(14, 14),
        };
    }

    private static GlyphMark DotOf(ScenePoint at, Qualifier qualifier, bool projected, Sizes sizes) =>
        new(GlyphShape.Circle, at, sizes.Glyph * 0.9)
        {
            Fill = projected || qualifier == Qualifier.About ? Ink.Paper : Ink.BarUp,
            Stroke = Ink.BarUp,
            Dashed = projected,
        };

    // The value may lie anywhere to the right.
    private static PathMark Arrow(double left, double y, Sizes sizes)
    {
        var end = left + sizes.Glyph * 1.9;
        var tip = sizes.Glyph * 0.34;
        return new(new(left + sizes.Glyph / 2, y), [new(new(end, y)), new(new(end - tip, y - tip)), new(new(end, y)), new(new(end - tip, y + tip))]) { Stroke = Ink.BarUp, StrokeWidthPx = 1.3 };
    }

    private static bool IsProjected(Chokepoint share, FigureRequest request) => share.Year > request.AsOf.Year || share.Scope.Contains("projection", StringComparison.OrdinalIgnoreCase);

    private static string Label(Chokepoint share) => $"{Cells.Whole(share.Year)} {share.Source.Publisher}: {share.Scope}";

    private static string Percent(decimal value) => Cells.Number(value) + "%";
}
