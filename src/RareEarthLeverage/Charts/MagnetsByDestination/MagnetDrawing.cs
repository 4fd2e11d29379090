using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Charts.Layout;
using RareEarthLeverage.Growth;

namespace RareEarthLeverage.Charts.MagnetsByDestination;

/// <summary>Draws a small panel for each destination. The four countries share one scale; the rest, which is several times as
/// much, has its own and says so.</summary>
internal static class MagnetDrawing
{
    private const double LeastPanelPx = 330;
    private const double ThinBarPx = 9;

    /// <summary>Panels beside each other.</summary>
    public static int Columns(MagnetPlan plan, PlotRoom room) => Math.Clamp((int)(room.WidthPx / LeastPanelPx), 1, Math.Clamp(plan.Panels.Count, 1, 3));

    public static double Height(MagnetPlan plan, PlotRoom room)
    {
        var rows = (plan.Panels.Count + Columns(plan, room) - 1) / Columns(plan, room);
        return rows * room.Sizes.Text * 16;
    }

    public static IReadOnlyList<LegendEntry> Legend(MagnetPlan plan) =>
    [
        LegendEntry.Bar(Ink.BarUp, "tonnes a month, as printed"),
        .. MonthBars.Legend(plan.Panels.SelectMany(p => p.Amounts).Where(a => a.Value is not null).Select(a => a.Qualifier).ToHashSet(), plan.Panels.Any(p => p.Amounts.Any(a => a.Value is null))),
        .. plan.Moves.Count > 0 ? MoveStrip.Legend(Sizes.Of(plan.Request.WidthPx, plan.Request.HeightPx)) : [],
    ];

    public static IEnumerable<Mark> Marks(MagnetPlan plan, Plot plot)
    {
        var columns = Columns(plan, new(plot.Sizes, plot.Box.Width));
        var rows = (plan.Panels.Count + columns - 1) / columns;
        var gap = plot.Sizes.Text;
        var (width, height) = ((plot.Box.Width - gap * (columns - 1)) / columns, (plot.Box.Height - gap * (rows - 1)) / rows);
        var shared = plan.Panels.Where(p => p.Destination.Series is not null).SelectMany(p => p.Amounts).Max(a => a.Monthly) ?? 0;
        return plan.Panels.SelectMany((p, i) => Panel(
            plan,
            p.Destination,
            p.Amounts,
            p.Destination.Series is null ? p.Amounts.Max(a => a.Monthly) ?? 0 : shared,
            new(plot.Box.X + i % columns * (width + gap), plot.Box.Y + i / columns * (height + gap), width, height),
            plot.Sizes));
    }

    private static IEnumerable<Mark> Panel(MagnetPlan plan, Destination destination, IReadOnlyList<MonthlyAmount> amounts, decimal highest, SceneBox box, Sizes sizes)
    {
        var heading = destination.Series is null ? $"{destination.Label} (a scale of their own)" : destination.Label;
        var panel = new TimePanel(sizes, box, plan.Window, [.. plan.Moves.Where(m => MarkedMoves.Lead(m).Weight == 5)], (0, (double)highest), v => AmountText.Plain((decimal)v, FigureUnit.Tonnes), heading, labelled: false);
        var zero = panel.Axis.At(0d);
        var bars = amounts.Where(a => a.Monthly is not null)
            .Select(a => (Amount: a, Box: MonthBars.Box(panel.Time, a.First, a.Last, zero, panel.Axis.At(a.Monthly ?? 0))))
            .Where(b => b.Box.Width > 0)
            .ToList();
        bars.ForEach(b => panel.Room.Take(b.Box));
        yield return panel.Under();

        // Highest first: of two that have no room for both, the higher one has its number.
        foreach (var (amount, bar) in bars.OrderByDescending(b => b.Amount.Monthly))
        {
            var words = AmountText.Of(amount.Value ?? 0, amount.Qualifier, FigureUnit.Tonnes);
            var marks = new List<Mark> { MonthBars.Styled(bar, amount.Qualifier, Ink.BarUp, Ink.BarUpSoft) };
            var label = new TextMark(new(bar.X + bar.Width / 2, bar.Y - sizes.Small * 0.35), words, sizes.Small, Ink.Text) { Anchor = TextAnchor.Middle, Halo = Ink.Paper };
            if (bar.Width >= ThinBarPx && panel.Room.Place([label]) is { } placed)
            {
                marks.Add(placed);
            }

            yield return new GroupMark(GroupKind.Value, marks) { Name = $"{destination.Label}, {amount.Words}: {words} t", AnchorX = bar.X + bar.Width / 2, Target = bar };
        }

        var gaps = amounts.Where(a => a.Value is null).Select(a => (a.First, a.Last)).ToList();
        foreach (var mark in MonthBars.Gaps(gaps, panel.Time, zero, sizes, panel.Room).Concat(panel.Beside()))
        {
            yield return mark;
        }
    }
}
