using System.Globalization;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Charts.Layout;
using RareEarthLeverage.Growth;

namespace RareEarthLeverage.Charts.ExportGrowth;

/// <summary>Draws the pairs of bars: reported at the left, recomputed at the right.</summary>
internal static class GrowthDrawing
{
    private const double Middle = 0.5;
    private const double ThinBarPx = 7;

    public static IReadOnlyList<LegendEntry> Legend(GrowthPlan plan)
    {
        var rates = plan.Periods.SelectMany(p => new[] { p.Reported, p.Recomputed }).OfType<GrowthRate>().ToList();
        return
        [
            LegendEntry.Box(b => Reported(b, Qualifier.Exact, down: false), "left: as reported"),
            LegendEntry.Bar(Ink.BarUp, "right: recomputed"),
            .. rates.Exists(r => r.Percent < 0) ? [LegendEntry.Bar(Ink.BarDown, "decline")] : Array.Empty<LegendEntry>(),
            .. rates.Exists(r => r.Qualifier == Qualifier.About) ? [LegendEntry.Sign("≈", 11, "about: dashed edge")] : Array.Empty<LegendEntry>(),
            .. MonthBars.Legend(rates.Select(r => r.Qualifier).Where(q => q != Qualifier.About).ToHashSet(), plan.Gaps.Any()),
            .. plan.Moves.Count > 0 ? MoveStrip.Legend(Sizes.Of(plan.Request.WidthPx, plan.Request.HeightPx)) : [],
        ];
    }

    public static IEnumerable<Mark> Marks(GrowthPlan plan, Plot plot)
    {
        var values = plan.Periods.SelectMany(p => new[] { p.Reported, p.Recomputed }).OfType<GrowthRate>().Select(r => (double)r.Percent).Append(0).ToList();
        var panel = new TimePanel(plot.Sizes, plot.Box, plan.Window, plan.Moves, (values.Min(), values.Max()), Percent, "growth on the same month of the year before");
        var zero = panel.Axis.At(0d);
        var pairs = plan.Periods.Where(p => p.Shown is not null)
            .Select(p => (Period: p, Reported: Bar(panel, p, p.Reported, zero, 0, Middle), Recomputed: Bar(panel, p, p.Recomputed, zero, Middle, 1)))
            .Where(p => (p.Reported ?? p.Recomputed) is not null)
            .ToList();
        foreach (var box in pairs.SelectMany(p => new[] { p.Reported, p.Recomputed }).OfType<SceneBox>())
        {
            panel.Room.Take(box);
        }

        yield return panel.Under();
        foreach (var (period, reported, recomputed) in pairs)
        {
            yield return Pair(panel, period, reported, recomputed, plot.Sizes);
        }

        foreach (var mark in MonthBars.Gaps(plan.Gaps, panel.Time, zero, plot.Sizes, panel.Room).Concat(panel.Beside()))
        {
            yield return mark;
        }
    }

    /// <summary>A period in words: both rates, and how far they lie apart.</summary>
    public static string Words(PeriodGrowth period)
    {
        var months = period.First == period.Last ? DateText.Month(period.First) : $"January and February {Cells.Whole(period.Last.Year)} together";
        var reported = period.Reported is { } r ? $"reported {DateText.Growth(r)}" : "not reported";
        var recomputed = period.Recomputed is { } c ? $"recomputed {DateText.Growth(c)}" : "not recomputable";
        return GrowthDifference.Points(period) is { } points and not 0 ? $"{months}: {reported}, {recomputed}, {Points(points)} apart" : $"{months}: {reported}, {recomputed}";
    }

    private static GroupMark Pair(TimePanel panel, PeriodGrowth period, SceneBox? reported, SceneBox? recomputed, Sizes sizes)
    {
        var marks = new List<Mark>();
        if (reported is { } left && period.Reported is { } r)
        {
            marks.Add(Reported(left, r.Qualifier, r.Percent < 0));
        }

        if (recomputed is { } right && period.Recomputed is { } c)
        {
            marks.Add(Recomputed(right, c.Qualifier, c.Percent < 0));
        }

        marks.AddRange(Labels(panel, period, reported, recomputed, sizes));
        var box = reported is { } a && recomputed is { } b ? a.With(b) : reported ?? recomputed ?? default;
        return new(GroupKind.Value, marks) { Name = Words(period), AnchorX = box.X + box.Width / 2, Target = box };
    }

    // Where both say the same, one number over the pair is enough.
    private static IEnumerable<TextMark> Labels(TimePanel panel, PeriodGrowth period, SceneBox? reported, SceneBox? recomputed, Sizes sizes)
    {
        if (reported is { } a && recomputed is { } b && DateText.Growth(period.Reported ?? default) == DateText.Growth(period.Recomputed ?? default))
        {
            return One(panel, period.Recomputed ?? default, a.With(b), bold: true, sizes);
        }

        return new[] { (Box: recomputed, Rate: period.Recomputed, Bold: true), (Box: reported, Rate: period.Reported, Bold: recomputed is null) }
            .SelectMany(l => l is { Box: { } box, Rate: { } rate } ? One(panel, rate, box, l.Bold, sizes) : []);
    }

    private static IEnumerable<TextMark> One(TimePanel panel, GrowthRate rate, SceneBox box, bool bold, Sizes sizes)
    {
        var down = rate.Percent < 0;
        var candidates = Enumerable.Range(0, box.Width < ThinBarPx ? 1 : 3).Select(step => new TextMark(
            new(box.X + box.Width / 2, down ? box.Bottom + sizes.Small * (0.95 + step * 1.1) : box.Y - sizes.Small * (0.35 + step * 1.1)),
            DateText.Growth(rate),
            sizes.Small,
            bold ? Ink.Text : Ink.Muted)
        {
            Anchor = TextAnchor.Middle,
            Bold = bold,
            Halo = Ink.Paper,
        });
        return panel.Room.Place(candidates) is { } label ? [label] : [];
    }

    // As reported: pale within the edge of its direction, so that the pair can be told apart in print too.
    private static BoxMark Reported(SceneBox box, Qualifier qualifier, bool down)
    {
        var (edge, pale) = down ? (Ink.BarDown, Ink.BarDownSoft) : (Ink.BarUp, Ink.BarUpSoft);
        return qualifier == Qualifier.Exact ? new(box) { Fill = pale, Stroke = edge, StrokeWidthPx = 1 } : MonthBars.Styled(box, qualifier, edge, pale);
    }

    // Hatched where it is about, so that it is not taken for the pale one at its left.
    private static BoxMark Recomputed(SceneBox box, Qualifier qualifier, bool down)
    {
        var (edge, pale) = down ? (Ink.BarDown, Ink.BarDownSoft) : (Ink.BarUp, Ink.BarUpSoft);
        var bar = MonthBars.Styled(box, qualifier, edge, pale);
        return qualifier == Qualifier.About ? bar with { Hatch = edge } : bar;
    }

    private static SceneBox? Bar(TimePanel panel, PeriodGrowth period, GrowthRate? rate, double zero, double left, double right) =>
        rate is { } known && MonthBars.Box(panel.Time, period.First, period.Last, zero, panel.Axis.At(known.Percent), left, right) is { Width: > 0 } box ? box : null;

    private static string Points(decimal points) => $"{Math.Abs(points).ToString("0.0", CultureInfo.InvariantCulture)} points";

    private static string Percent(double value) =>
        value == 0 ? "0" : (value > 0 ? "+" : "−") + Math.Abs(value).ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
