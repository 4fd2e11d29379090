using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Charts.Layout;

namespace RareEarthLeverage.Charts.LeverageTimeline;

/// <summary>How to read the marks, with the marks themselves. Only what the picture holds is explained.</summary>
internal sealed class Legend
{
    private const double SamplePx = 22;
    private readonly List<(Func<double, double, IReadOnlyList<Mark>> Sample, double SampleWidth, string Text)> _entries = [];
    private readonly Sizes _sizes;

    /// <summary>Collects what is to be explained.</summary>
    public Legend(TimelinePlan plan, bool hasClusters)
    {
        var (marks, connectors, sizes) = (plan.Marks, plan.Connectors, plan.Sizes);
        _sizes = sizes;
        Glyph(GlyphShape.TriangleDown, Ink.Muted, false, "tightens");
        Glyph(GlyphShape.TriangleUp, Ink.Paper, false, "eases");
        Glyph(GlyphShape.Circle, Ink.Paper, false, "neither");
        if (marks.Any(m => m.Bar is not null && !m.Event.EndIsScheduled))
        {
            Add((x, y) => [new BoxMark(new(x, y - sizes.Bar / 2, SamplePx, sizes.Bar)) { Fill = Ink.TalksSoft, CornerPx = 1.5 }, PathMark.Line(x + SamplePx, y - sizes.Bar, x + SamplePx, y + sizes.Bar, Ink.Muted, 1.4)], SamplePx, "in force until");
        }

        if (marks.Any(m => m.Bar is not null && m.Event.EndIsScheduled))
        {
            Add((x, y) => [new BoxMark(new(x, y - sizes.Bar / 2, SamplePx, sizes.Bar)) { Hatch = Ink.Muted, Stroke = Ink.TalksSoft, StrokeWidthPx = 0.8, CornerPx = 1.5 }], SamplePx, "end only scheduled");
        }

        if (connectors.Any(c => c.Kind == GroupKind.StatedConnector))
        {
            Add((x, y) => [PathMark.Line(x, y, x + SamplePx, y, Ink.Muted, 1.2)], SamplePx, "a source says it answered");
        }

        if (connectors.Any(c => c.Kind == GroupKind.NearbyConnector))
        {
            Add((x, y) => [PathMark.Line(x, y, x + SamplePx, y, Ink.Muted, 1.2) with { Dashed = true }], SamplePx, "near in time only");
        }

        if (connectors.Any(c => c.Kind == GroupKind.ActConnector))
        {
            Add((x, y) => [PathMark.Line(x, y, x + SamplePx, y, Ink.Text, 1.2), PathMark.Line(x, y - 4, x, y + 4, Ink.Text, 1.8)], SamplePx, "acts on it: suspends, amends, extends and so on");
        }

        if (marks.Any(m => m.Whisker is not null))
        {
            Add((x, y) => [.. Whisker(x, x + SamplePx, y, Ink.Muted, sizes), new GlyphMark(GlyphShape.Circle, new(x + SamplePx / 2, y), sizes.Glyph * 0.86) { Fill = Ink.Paper, Stroke = Ink.Muted }], SamplePx, "day not known");
        }

        if (marks.Any(m => m.Event.Confidence == Timeline.Confidence.Low))
        {
            Glyph(GlyphShape.TriangleDown, Ink.Paper, true, "? disputed or weakly sourced");
        }

        if (hasClusters)
        {
            IReadOnlyList<(Timeline.Direction, int)> three = [(Timeline.Direction.Tightening, 3)];
            var width = Cluster.BadgeWidth([3], sizes);
            Add((x, y) => [.. Cluster.Badge(three, x + width / 2, y, Ink.Muted, sizes)], width, "gathered");
        }

        Text("Bold", "landmark");
        if (plan.Intensity?.Intensity.Any(s => !s.IsKnown) == true)
        {
            var (sample, width, text) = StepLine.Legend(Ink.China);
            Add(sample, width, text);
        }

        if (plan.Growth.Any(g => GrowthPanel.Differing(g) is not null))
        {
            Add((x, y) => [new BoxMark(new(x + 2, y - sizes.Glyph * 0.2, sizes.Glyph, sizes.Glyph * 0.7)) { Fill = Ink.BarUp }, PathMark.Line(x, y - sizes.Glyph / 2, x + sizes.Glyph + 4, y - sizes.Glyph / 2, Ink.Text, 1.4)], sizes.Glyph + 4, "reported rate, where different");
        }

        if (plan.Growth.Any(g => g.Shown?.Qualifier == Growth.Qualifier.MoreThan))
        {
            Add((x, y) => [new BoxMark(new(x, y - sizes.Glyph / 2, sizes.Glyph, sizes.Glyph)) { Stroke = Ink.BarUp, StrokeWidthPx = 1.4, Open = BoxSide.Top }], sizes.Glyph, "more than");
        }
    }

    /// <summary>The whiskers of an inexact date.</summary>
    public static IEnumerable<Mark> Whisker(double left, double right, double y, Ink colour, Sizes sizes)
    {
        var cap = sizes.Glyph * 0.28;
        yield return PathMark.Line(left, y, right, y, colour, 1) with { SpansTime = true };
        yield return PathMark.Line(left, y - cap, left, y + cap, colour, 1) with { SpansTime = true };
        yield return PathMark.Line(right, y - cap, right, y + cap, colour, 1) with { SpansTime = true };
    }

    /// <summary>The entries in lines no wider than allowed.</summary>
    public IReadOnlyList<IReadOnlyList<Mark>> Lines(double left, double widthPx)
    {
        var lines = new List<List<Mark>>();
        var x = double.MaxValue;
        foreach (var (sample, sampleWidth, text) in _entries)
        {
            var width = sampleWidth + _sizes.Glyph * 0.6 + TextWidths.Of(text, _sizes.Small);
            if (x + width > left + widthPx)
            {
                lines.Add([]);
                x = left;
            }

            lines[^1].AddRange(sample(x, -_sizes.Small * 0.36));
            lines[^1].Add(new TextMark(new(x + sampleWidth + _sizes.Glyph * 0.6, 0), text, _sizes.Small, Ink.Muted));
            x += width + _sizes.Glyph * 2;
        }

        return lines;
    }

    private void Glyph(GlyphShape shape, Ink fill, bool dashed, string text) =>
        Add((x, y) => [new GlyphMark(shape, new(x + _sizes.Glyph / 2, y), shape == GlyphShape.Circle ? _sizes.Glyph * 0.86 : _sizes.Glyph) { Fill = fill, Stroke = Ink.Muted, Dashed = dashed }], _sizes.Glyph, text);

    private void Text(string sample, string text) =>
        Add((x, y) => [new TextMark(new(x, y + _sizes.Small * 0.36), sample, _sizes.Small, Ink.Text) { Bold = true }], TextWidths.Of(sample, _sizes.Small, bold: true), text);

    private void Add(Func<double, double, IReadOnlyList<Mark>> sample, double width, string text) => _entries.Add((sample, width, text));
}
