using System.Globalization;
using RareEarthLeverage.Alignment.Chance;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Charts.Layout;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Charts.TriggerLag;

/// <summary>Each rate beside what random timing gives: the middle 95% as a bar, its median as a line, the observed rate as a
/// mark, and the figures in words.</summary>
/// <param name="plan">What is drawn.</param>
/// <param name="sizes">Sizes.</param>
internal sealed class ChancePanel(LagPlan plan, Sizes sizes)
{
    private double RowPx => sizes.SmallLine * (sizes.Narrow ? 3.3 : 1.7);

    /// <summary>Height with the name and the scale.</summary>
    public double Height => Heading.Height + plan.Rates.Count * RowPx + sizes.SmallLine * 1.6;

    private TextBlock Heading => TextBlock.Of("Is it more than chance?", sizes.Text, true, Ink.Text, 10_000, 1);

    /// <summary>The panel.</summary>
    public IEnumerable<Mark> Marks(SceneBox box)
    {
        var named = plan.Rates.Select(r => (Row: r, Words: Words(r.Rate))).ToList();
        var namePx = sizes.Narrow ? 0 : Math.Ceiling(named.Max(n => TextWidths.Of(Capital(n.Row.Name), sizes.Small)) + sizes.Text);
        var wordsPx = sizes.Narrow ? 0 : Math.Ceiling(named.Max(n => TextWidths.Of(n.Words, sizes.Small)) + sizes.Text);
        var (left, right) = (box.X + namePx + sizes.Glyph, box.Right - wordsPx - sizes.Glyph);
        var scale = new LinearScale(0, 1, left, right);
        var top = box.Y + Heading.Height;
        var bottom = top + named.Count * RowPx;
        yield return new GroupMark(GroupKind.Frame, [
            .. Heading.At(box.X, box.Y),
            .. scale.Ticks(sizes.Narrow ? 3 : 6).Select(t => PathMark.Line(scale.At(t), top, scale.At(t), bottom, t == 0 ? Ink.Axis : Ink.Grid)),
            .. scale.Ticks(sizes.Narrow ? 3 : 6).Select(t => new TextMark(new(scale.At(t), bottom + sizes.SmallLine * 0.8), (t * 100).ToString("0", CultureInfo.InvariantCulture) + "%", sizes.Small, Ink.Faint) { Anchor = TextAnchor.Middle }),
        ]);
        for (var i = 0; i < named.Count; i++)
        {
            var ((name, _, direction, rate), words) = (named[i].Row, named[i].Words);
            var rowTop = top + i * RowPx;
            var y = sizes.Narrow ? rowTop + sizes.SmallLine * 2.65 : rowTop + RowPx / 2;
            var marks = new List<Mark>();
            if (sizes.Narrow)
            {
                marks.Add(new TextMark(new(box.X, rowTop + sizes.SmallLine * 0.85), TextWidths.Fit(Capital(name), sizes.Small, true, box.Width), sizes.Small, Ink.Text) { Bold = true, Halo = Ink.Paper });
                marks.Add(new TextMark(new(box.X, rowTop + sizes.SmallLine * 1.8), TextWidths.Fit(words, sizes.Small, false, box.Width), sizes.Small, Ink.Muted) { Halo = Ink.Paper });
            }
            else
            {
                marks.Add(new TextMark(new(box.X, y + sizes.Small * 0.36), Capital(name), sizes.Small, Ink.Text));
                marks.Add(new TextMark(new(right + sizes.Glyph * 1.6, y + sizes.Small * 0.36), words, sizes.Small, Ink.Text));
            }

            if (rate is { NullLow: { } low, NullHigh: { } high, NullMedian: { } median, Observed: { } observed })
            {
                var half = sizes.Glyph * 0.42;
                marks.Add(new BoxMark(new(scale.At(low), y - half, Math.Max(1, scale.At(high) - scale.At(low)), half * 2)) { Fill = Ink.TalksSoft });
                marks.Add(PathMark.Line(scale.At(median), y - half - 2, scale.At(median), y + half + 2, Ink.Text, 1.6));
                marks.Add(LagLanes.Glyph(direction, new(scale.At(observed), y), sizes.Glyph * 1.15, stated: true));
            }

            yield return new GroupMark(GroupKind.Value, marks) { Name = $"{Capital(name)}: {words}" };
        }
    }

    /// <summary>Explanation of the marks.</summary>
    public static IReadOnlyList<LegendEntry> Legend(Sizes sizes) =>
    [
        LegendEntry.Bar(Ink.TalksSoft, "95% of random timings"),
        new((x, y) => [PathMark.Line(x + 3, y - sizes.Glyph / 2, x + 3, y + sizes.Glyph / 2, Ink.Text, 1.6)], 6, "their median"),
    ];

    /// <summary>A rate in words: <c>19 of 27 (70%); by chance 44%, 22 to 67%; p = 0.0171, not below 0.0001</c>.</summary>
    public static string Words(RateAgainstChance rate) =>
        rate is { Observed: { } observed, NullMedian: { } median, NullLow: { } low, NullHigh: { } high, P: { } p, PFloor: { } floor }
            ? $"{Cells.Whole(rate.Hits)} of {Cells.Whole(rate.N)} ({Percent(observed)}%); by chance {Percent(median)}%, {Percent(low)} to {Percent(high)}%; p = {Probability(p)}, floor {Probability(floor)}"
            : $"{Cells.Whole(rate.Hits)} of {Cells.Whole(rate.N)}; too few for a rate";

    private static string Percent(double share) => (share * 100).ToString("0", CultureInfo.InvariantCulture);

    private static string Probability(double p) => p.ToString(p < 0.1 ? "0.0000" : "0.00", CultureInfo.InvariantCulture);

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
