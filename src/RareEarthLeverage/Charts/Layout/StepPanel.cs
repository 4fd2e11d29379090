using RareEarthLeverage.Charts.Drawing;

namespace RareEarthLeverage.Charts.Layout;

/// <summary>A step line with its name above and its numbers at the left, on an axis of time that it shares with
/// others.</summary>
/// <param name="Name">What the line is.</param>
/// <param name="Steps">The steps; empty draws the scale alone.</param>
/// <param name="Most">Upper end of the scale; the lower one is 0.</param>
/// <param name="Format">Format of the values.</param>
/// <param name="Line">Colour of the line.</param>
/// <param name="Ground">Colour of the area below it.</param>
internal sealed record StepPanel(string Name, IReadOnlyList<Step> Steps, double Most, string Format, Ink Line, Ink Ground)
{
    /// <summary>Height of the name.</summary>
    public static double NameHeight(Sizes sizes) => sizes.SmallLine * 1.35;

    /// <summary>Scale, line and values; the name stands at the top of the box.</summary>
    /// <param name="time">The axis of time.</param>
    /// <param name="sizes">Sizes.</param>
    /// <param name="top">Upper edge.</param>
    /// <param name="bottom">Lower edge: where 0 is.</param>
    public IEnumerable<Mark> Marks(TimeScale time, Sizes sizes, double top, double bottom)
    {
        if (bottom - top < sizes.SmallLine)
        {
            yield break;
        }

        // A panel of little height keeps its line and gives up name and numbers.
        var bare = bottom - top < 4 * sizes.SmallLine;
        var plotTop = bare ? top + 2 : top + NameHeight(sizes);
        var axis = new ValueAxis(0, Most, plotTop, bottom, sizes, v => v.ToString("0.#", System.Globalization.CultureInfo.InvariantCulture));
        yield return new GroupMark(GroupKind.Frame, [
            .. axis.Grid(time.LeftPx, time.RightPx),
            .. bare ? [] : axis.Numbers(time.LeftPx),
            .. bare ? [] : new[] { new TextMark(new(time.LeftPx, top + sizes.SmallLine * 0.85), TextWidths.Fit(Name, sizes.Small, bold: true, time.RightPx - time.LeftPx), sizes.Small, Ink.Text) { Bold = true } },
        ]);
        if (Steps.Count > 0)
        {
            var line = new StepLine(Steps, time, axis.At, sizes, Line, Ground);
            var last = Steps[^1];
            yield return new GroupMark(GroupKind.Value, [.. line.Marks(), .. bare ? [] : line.Values(s => ControlRecord.Words(s, Format), new(time.LeftPx, plotTop - sizes.SmallLine * 0.3, time.RightPx - time.LeftPx, bottom - plotTop + sizes.SmallLine * 0.3))])
            {
                Name = $"{Name}: {string.Join("; ", Step.Joined(Steps).Select(s => $"from {DateText.Day(s.Days.First)} {ControlRecord.Words(s, Format)}"))}, to {DateText.Day(last.Days.Last)}",
            };
        }
    }
}
