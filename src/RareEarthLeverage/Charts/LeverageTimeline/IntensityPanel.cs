using System.Globalization;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Charts.Layout;
using RareEarthLeverage.Timeline.Elements;

namespace RareEarthLeverage.Charts.LeverageTimeline;

/// <summary>Intensity of control as a step line under the lanes; each step says how many elements need a licence.</summary>
/// <param name="record">The state of control over the days of the window that are in the record.</param>
/// <param name="time">The axis of time.</param>
/// <param name="sizes">Sizes.</param>
/// <param name="top">Upper edge in pixels.</param>
/// <param name="height">Height in pixels.</param>
internal sealed class IntensityPanel(ControlRecord record, TimeScale time, Sizes sizes, double top, double height) : ISeriesPanel
{
    private readonly ValueAxis _axis = new(0, 100, top + sizes.Small * 1.5, top + Math.Max(height, sizes.Small * 2) - 4, sizes, v => v.ToString("0", CultureInfo.InvariantCulture));

    /// <summary>Name of the panel.</summary>
    public const string Name = "Intensity of China's controls, 0 to 100, and elements that need a licence";

    /// <inheritdoc/>
    public IEnumerable<Mark> Grid() => _axis.Ticks.Where(t => t != 0).Select(t => PathMark.Line(time.LeftPx, _axis.At(t), time.RightPx, _axis.At(t), Ink.Grid));

    /// <inheritdoc/>
    public IEnumerable<Mark> Zero() => [PathMark.Line(time.LeftPx, _axis.At(0m), time.RightPx, _axis.At(0m), Ink.Axis)];

    /// <inheritdoc/>
    public IEnumerable<Mark> Scale() => sizes.Narrow ? [] : _axis.Numbers(time.LeftPx);

    /// <inheritdoc/>
    public IEnumerable<Mark> Bars()
    {
        if (record.Periods.Count == 0)
        {
            var middle = (time.LeftPx + time.RightPx) / 2;
            var text = new TextMark(new(middle, top + height / 2), TextWidths.Fit("No day of this window is in the record of controls", sizes.Small, false, time.RightPx - time.LeftPx), sizes.Small, Ink.Faint) { Anchor = TextAnchor.Middle };
            yield return new GroupMark(GroupKind.Value, [text]) { AnchorX = middle };
            yield break;
        }

        var line = new StepLine(record.Intensity, time, _axis.At, sizes, Ink.China, Ink.TintBeijing);
        yield return new GroupMark(GroupKind.Value, [.. line.Marks().Select(m => m with { SpansTime = true })])
        {
            Name = $"{Name}: {string.Join("; ", record.Periods.Select((p, i) => $"from {DateText.Day(p.Days.First)} {Words(i)}").Distinct())}",
        };
        var bounds = new SceneBox(time.LeftPx, top, time.RightPx - time.LeftPx, height);
        foreach (var label in line.Values(step => Words(At(step)), bounds).OfType<TextMark>())
        {
            yield return new GroupMark(GroupKind.Value, [label]) { AnchorX = label.Box.X + label.Box.Width / 2 };
        }
    }

    private int At(Step step) => record.Periods.Select((p, i) => (p, i)).First(x => x.p.Days.Contains(step.Days.First)).i;

    private string Words(int at) => $"{ControlRecord.Words(record.Intensity[at], "0.0")}, {ControlRecord.Words(record.Licensed[at], "0")} of {Cells.Whole(ElementSymbols.All.Count)}";
}
