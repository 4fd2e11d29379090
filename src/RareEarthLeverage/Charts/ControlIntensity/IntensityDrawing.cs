using RareEarthLeverage.Alignment;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Charts.Layout;
using RareEarthLeverage.Timeline.Elements;

namespace RareEarthLeverage.Charts.ControlIntensity;

/// <summary>Three step lines under each other on one axis of time, with China's moves above.</summary>
/// <param name="record">The state of control.</param>
/// <param name="moves">The moves of the window.</param>
internal sealed class IntensityDrawing(ControlRecord record, IReadOnlyList<AlignedMove> moves)
{
    private const double IntensityShare = 0.5;
    private const double LicensedShare = 0.32;

    /// <summary>Explanation of the marks.</summary>
    public IReadOnlyList<LegendEntry> Legend(Sizes sizes) =>
        [.. moves.Count == 0 ? [] : MoveStrip.Legend(sizes), .. record.Intensity.Concat(record.OtherMinerals).Any(s => !s.IsKnown) ? new[] { StepLine.Legend(Ink.China) } : []];

    /// <summary>The plot.</summary>
    public IEnumerable<Mark> Marks(Plot plot)
    {
        var (sizes, box) = (plot.Sizes, plot.Box);
        var gutter = Math.Ceiling(TextWidths.Of("100", sizes.Small) + sizes.Small * 0.7);
        var time = new TimeScale(record.Window.From, record.Window.To, box.X + gutter, box.Right - sizes.Glyph / 2);
        var strip = new MoveStrip(moves, time, sizes);
        var top = box.Y + strip.Lay();
        var bottom = box.Bottom - AxisDrawing.Height(time, sizes);
        var gap = sizes.SmallLine * 0.5;
        var room = Math.Max(0, bottom - top - 2 * gap);
        var mostActs = record.OtherMinerals.Select(s => s.High).Append(1).Max();
        var panels = new[]
        {
            (Panel: new StepPanel("Intensity, 0 to 100", record.Intensity, 100, "0.0", Ink.China, Ink.TintBeijing), Height: room * IntensityShare),
            (Panel: new StepPanel($"Elements that need a licence, of {Cells.Whole(ElementSymbols.All.Count)}", record.Licensed, ElementSymbols.All.Count, "0", Ink.China, Ink.TintBeijing), Height: room * LicensedShare),
            (Panel: new StepPanel("Other critical minerals, apart: acts in force", record.OtherMinerals, mostActs * 1.3, "0", Ink.ChinaOther, Ink.TintBeijing), Height: room * (1 - IntensityShare - LicensedShare)),
        };

        yield return new GroupMark(GroupKind.Frame, [
            .. AxisDrawing.Grid(time, top, bottom).OfType<PathMark>().Where(l => l.Stroke == Ink.GridStrong),
            .. strip.Lines(box.Y, bottom).OfType<PathMark>().Select(l => l with { StrokeWidthPx = 0.6 }),
        ]);
        foreach (var (panel, height) in panels)
        {
            foreach (var mark in panel.Marks(time, sizes, top, top + height))
            {
                yield return mark;
            }

            top += height + gap;
        }

        foreach (var mark in strip.Marks(box.Y))
        {
            yield return mark;
        }

        yield return new GroupMark(GroupKind.Frame, [.. AxisDrawing.Names(time, sizes, bottom)]);
    }
}
