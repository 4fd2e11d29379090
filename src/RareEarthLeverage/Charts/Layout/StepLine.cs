using RareEarthLeverage.Charts.Drawing;

namespace RareEarthLeverage.Charts.Layout;

/// <summary>A line of level stretches and upright steps over days. A range is hatched between its ends: its lower end goes on
/// as the line, its upper end is dashed.</summary>
/// <param name="steps">The steps, in order and without a break; at least one.</param>
/// <param name="time">The axis of time.</param>
/// <param name="at">Y of a value.</param>
/// <param name="sizes">Sizes.</param>
/// <param name="ink">Colour of the line.</param>
/// <param name="ground">Colour of the area below it.</param>
internal sealed class StepLine(IReadOnlyList<Step> steps, TimeScale time, Func<double, double> at, Sizes sizes, Ink ink, Ink ground)
{
    private readonly IReadOnlyList<Step> _steps = Step.Joined(steps);

    /// <summary>Explanations for the legend.</summary>
    public static LegendEntry Legend(Ink ink) => LegendEntry.Box(b => new(b) { Hatch = ink, Stroke = ink, Dashed = true, StrokeWidthPx = 1 }, "between these, outcome not recorded");

    /// <summary>Area and lines.</summary>
    public IEnumerable<Mark> Marks()
    {
        var low = Corners(s => s.Low);
        yield return new PathMark(new(low[0].X, at(0)), [.. low.Select(c => new PathStep(c)), new(new(low[^1].X, at(0)))]) { Fill = ground };
        foreach (var range in _steps.Where(s => !s.IsKnown))
        {
            var (left, right) = (time.Start(range.Days.First), time.End(range.Days.Last));
            yield return new BoxMark(new(left, at(range.High), right - left, at(range.Low) - at(range.High))) { Hatch = ink };
            yield return new PathMark(new(left, at(range.Low)), [new(new(left, at(range.High))), new(new(right, at(range.High)))]) { Stroke = ink, StrokeWidthPx = 1.4, Dashed = true };
        }

        yield return new PathMark(low[0], [.. low.Skip(1).Select(c => new PathStep(c))]) { Stroke = ink, StrokeWidthPx = 1.8 };
    }

    /// <summary>The values in words where there is room for them, above the line at the beginning of each stretch.</summary>
    /// <param name="words">A value in words.</param>
    /// <param name="bounds">Where the words may stand.</param>
    public IEnumerable<Mark> Values(Func<Step, string> words, SceneBox bounds)
    {
        var room = new LabelRoom(bounds);
        foreach (var step in _steps)
        {
            var (left, right) = (time.Start(step.Days.First), time.End(step.Days.Last));
            room.Take(new(left, at(step.High) - 1, right - left, at(step.Low) - at(step.High) + 2));
        }

        // Steps that last choose first; what finds no room stands in the table.
        foreach (var step in _steps.OrderByDescending(s => s.Days.Last.DayNumber - s.Days.First.DayNumber))
        {
            var (left, right) = (time.Start(step.Days.First), time.End(step.Days.Last));
            var above = at(step.High) - sizes.Small * 0.4;
            var text = words(step);
            TextMark Label(double x, double y, TextAnchor anchor) => new(new(x, y), text, sizes.Small, Ink.Text) { Anchor = anchor, Bold = true, Halo = Ink.Paper };
            if (room.Place([
                Label(left + 3, above, TextAnchor.Start),
                Label(right - 2, above, TextAnchor.End),
                Label((left + right) / 2, above, TextAnchor.Middle),
                Label(left + 3, above - sizes.SmallLine, TextAnchor.Start),
                Label(right - 2, above - sizes.SmallLine, TextAnchor.End),
                Label(right, above - 2 * sizes.SmallLine, TextAnchor.End),
            ]) is { } label)
            {
                yield return label;
            }
        }
    }

    private List<ScenePoint> Corners(Func<Step, double> value)
    {
        var corners = new List<ScenePoint>();
        foreach (var step in _steps)
        {
            corners.Add(new(time.Start(step.Days.First), at(value(step))));
            corners.Add(new(time.End(step.Days.Last), at(value(step))));
        }

        return corners;
    }
}
