using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Charts.Layout;
using RareEarthLeverage.Growth;

namespace RareEarthLeverage.Charts.ExportVolume;

/// <summary>Draws the bars.</summary>
internal static class VolumeDrawing
{
    private const double ThinBarPx = 10;

    public static IReadOnlyList<LegendEntry> Legend(VolumePlan plan) =>
    [
        LegendEntry.Bar(Ink.BarUp, "as printed"),
        .. MonthBars.Legend(plan.Amounts.Where(a => a.Value is not null).Select(a => a.Qualifier).ToHashSet(), plan.Gaps.Any()),
        .. plan.Amounts.Any(a => a.SetAside.Count > 0) ? [LegendEntry.Line(Ink.Faint, 1.4, dashed: false, "set aside")] : Array.Empty<LegendEntry>(),
        .. plan.Moves.Count > 0 ? MoveStrip.Legend(Sizes.Of(plan.Request.WidthPx, plan.Request.HeightPx)) : [],
    ];

    public static IEnumerable<Mark> Marks(VolumePlan plan, Plot plot)
    {
        var highest = plan.Amounts.SelectMany(a => a.SetAside.Select(o => o.Value).Append(a.Monthly)).Max() ?? 0;
        var panel = new TimePanel(
            plot.Sizes, plot.Box, plan.Window, plan.Moves, (0, (double)highest), v => AmountText.Plain((decimal)v, plan.Series.Unit), AmountText.Unit(plan.Series.Unit));
        var zero = panel.Axis.At(0d);
        var bars = plan.Amounts.Where(a => a.Monthly is not null)
            .Select(a => (Amount: a, Box: MonthBars.Box(panel.Time, a.First, a.Last, zero, panel.Axis.At(a.Monthly ?? 0))))
            .Where(b => b.Box.Width > 0)
            .ToList();
        foreach (var (_, box) in bars)
        {
            panel.Room.Take(box);
        }

        yield return panel.Under();
        foreach (var (amount, box) in bars)
        {
            yield return Bar(plan, panel, amount, box, plot.Sizes);
        }

        foreach (var gap in MonthBars.Gaps(plan.Gaps, panel.Time, zero, plot.Sizes, panel.Room))
        {
            yield return gap;
        }

        foreach (var mark in SetAside(plan, panel).Concat(panel.Beside()))
        {
            yield return mark;
        }
    }

    private static GroupMark Bar(VolumePlan plan, TimePanel panel, MonthlyAmount amount, SceneBox box, Sizes sizes)
    {
        var words = AmountText.Of(amount.Value ?? 0, amount.Qualifier, plan.Series.Unit);
        var marks = new List<Mark> { MonthBars.Styled(box, amount.Qualifier, Ink.BarUp, Ink.BarUpSoft) };
        var joint = amount.First != amount.Last;
        // A number may climb over its neighbours where bars are wide enough to see whose it is.
        var candidates = (joint ? new[] { $"Jan–Feb {words} in all", $"{words} in all", words } : [words])
            .SelectMany(text => Enumerable.Range(0, box.Width < ThinBarPx ? 1 : 2).Select(step =>
                new TextMark(new(box.X + box.Width / 2, box.Y - sizes.Small * (0.35 + step * 1.1)), text, sizes.Small, Ink.Text) { Anchor = TextAnchor.Middle, Bold = true, Halo = Ink.Paper }));
        if (panel.Room.Place(joint ? candidates.Where((c, i) => c.Text == words || c.Box.Width <= box.Width) : candidates) is { } label)
        {
            marks.Add(label);
        }

        return new(GroupKind.Value, marks) { Name = $"{amount.Words}: {words}", AnchorX = box.X + box.Width / 2, Target = box };
    }

    private static IEnumerable<Mark> SetAside(VolumePlan plan, TimePanel panel)
    {
        foreach (var observation in plan.Amounts.SelectMany(a => a.SetAside))
        {
            var y = panel.Axis.At(observation.Value ?? 0);
            var (left, right) = (panel.Time.Clamp(panel.Time.Start(observation.Month.First) + 1), panel.Time.Clamp(panel.Time.End(observation.Month.Last) - 1));
            if (right - left < 1)
            {
                continue;
            }

            yield return new GroupMark(GroupKind.Value, [PathMark.Line(left, y, right, y, Ink.Paper, 3.2), PathMark.Line(left, y, right, y, Ink.Faint, 1.4)])
            {
                Name = $"{DateText.Month(observation.Month)}: {AmountText.Of(observation.Value ?? 0, observation.Qualifier ?? Qualifier.About, plan.Series.Unit)}, set aside ({observation.Publisher})",
            };
        }
    }
}
