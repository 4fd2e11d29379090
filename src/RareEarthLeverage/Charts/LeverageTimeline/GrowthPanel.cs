using System.Globalization;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Charts.Layout;
using RareEarthLeverage.Growth;

namespace RareEarthLeverage.Charts.LeverageTimeline;

/// <summary>Growth of the series by month, as bars on the axis of time.</summary>
internal sealed class GrowthPanel : ISeriesPanel
{
    private const double LeastShareForLabel = 0.4;
    private const double ThinBarPx = 12;
    private const decimal NoticeableGap = 0.1m;
    private const string NoFigure = "no figure";
    private readonly TimeScale _time;
    private readonly Sizes _sizes;
    private readonly LinearScale _scale;
    private readonly double _top;
    private readonly double _bottom;
    private readonly List<SceneBox> _taken = [];

    /// <summary>Lays the panel out.</summary>
    /// <param name="periods">Growth of the periods of the window.</param>
    /// <param name="time">The axis of time.</param>
    /// <param name="sizes">Sizes.</param>
    /// <param name="top">Upper edge in pixels.</param>
    /// <param name="height">Height in pixels.</param>
    public GrowthPanel(IReadOnlyList<PeriodGrowth> periods, TimeScale time, Sizes sizes, double top, double height)
    {
        (Periods, _time, _sizes, _top, _bottom) = (periods, time, sizes, top, top + height);
        var values = periods.SelectMany(p => new[] { p.Shown, Differing(p) }).OfType<GrowthRate>().Select(r => (double)r.Percent).Append(0).ToList();
        var (low, high) = (values.Min(), values.Max());
        var room = sizes.Small * 1.5;
        _scale = low < high
            ? new(low, high, top + height - (low < 0 ? room : 4), top + room)
            : new(0, 1, top + height - 4, top + room);
    }

    /// <summary>Growth of the periods of the window.</summary>
    public IReadOnlyList<PeriodGrowth> Periods { get; }

    /// <summary>Growth over the months of a window, without the time before the first figure and that to come.</summary>
    public static IReadOnlyList<PeriodGrowth> Over(Dataset dataset, string seriesId, TimelineWindow window, DateOnly asOf) =>
        SeriesSpan.Of(dataset, seriesId, new(window.From, window.To), asOf) is { } span ? GrowthRates.Over(dataset, seriesId, span.First, span.Last) : [];

    /// <summary>Lines behind the bars.</summary>
    public IEnumerable<Mark> Grid()
    {
        if (Periods.Any(p => p.Shown is not null))
        {
            foreach (var tick in Ticks().Where(t => t != 0))
            {
                yield return PathMark.Line(_time.LeftPx, _scale.At(tick), _time.RightPx, _scale.At(tick), Ink.Grid);
            }
        }
    }

    /// <summary>The line of no change.</summary>
    public IEnumerable<Mark> Zero()
    {
        var zero = _scale.At(0);
        yield return PathMark.Line(_time.LeftPx, zero, _time.RightPx, zero, Ink.Axis);
    }

    /// <summary>Bars with their labels, and the words of gaps.</summary>
    public IEnumerable<Mark> Bars()
    {
        if (Periods.All(p => p.Shown is null))
        {
            yield return Standing(new(new((_time.LeftPx + _time.RightPx) / 2, (_top + _bottom) / 2), "No figure of this series in this window", _sizes.Small, Ink.Faint) { Anchor = TextAnchor.Middle });
            yield break;
        }

        var bars = Periods.Where(p => p.Shown is not null).Select(p => (Period: p, Box: BarBox(p, p.Shown ?? default))).Where(b => b.Box.Width > 0).ToList();
        _taken.AddRange(bars.Select(b => b.Box));
        foreach (var (period, box) in bars)
        {
            yield return Bar(period, box);
        }

        foreach (var gap in Gaps())
        {
            yield return gap;
        }
    }

    private GroupMark Bar(PeriodGrowth period, SceneBox box)
    {
        var shown = period.Shown ?? default;
        var colour = shown.Percent < 0 ? Ink.BarDown : Ink.BarUp;
        var open = shown.Qualifier switch { Qualifier.MoreThan => BoxSide.Top, Qualifier.LessThan => BoxSide.Bottom, _ => BoxSide.None };
        var marks = new List<Mark>();
        if (open == BoxSide.None)
        {
            marks.Add(new BoxMark(box) { Fill = colour, SpansTime = true });
        }
        else
        {
            // The figure is a bound: the bar stays hollow and has no edge where the value may go on.
            marks.Add(new BoxMark(box) { Stroke = colour, StrokeWidthPx = 1.6, Open = open, SpansTime = true });
        }

        if (Differing(period) is { } reported)
        {
            var y = _scale.At((double)reported.Percent);
            marks.Add(PathMark.Line(box.X - 2, y, box.Right + 2, y, Ink.Paper, 3.4) with { SpansTime = true });
            marks.Add(PathMark.Line(box.X - 2, y, box.Right + 2, y, Ink.Text, 1.4) with { SpansTime = true });
        }

        if (Label(period, box, shown) is { } label)
        {
            marks.Add(label);
        }

        return new(GroupKind.Growth, marks) { Name = Name(period), AnchorX = box.X + box.Width / 2 };
    }

    private TextMark? Label(PeriodGrowth period, SceneBox box, GrowthRate shown)
    {
        var (start, end) = (_time.Start(period.First.First), _time.End(period.Last.Last));
        if (_time.Clamp(end) - _time.Clamp(start) < (end - start) * LeastShareForLabel)
        {
            return null;
        }

        var size = _sizes.Small;
        var text = DateText.Growth(shown);
        if (period.First != period.Last && TextWidths.Of("Jan–Feb " + text, size, bold: true) <= box.Width)
        {
            text = "Jan–Feb " + text;
        }

        var down = shown.Percent < 0;
        // A label may climb over its neighbours where bars are wide enough to see whose it is.
        for (var step = 0; step < (box.Width < ThinBarPx ? 1 : 4); step++)
        {
            var baseline = down ? box.Bottom + size * 0.95 + step * size * 1.1 : box.Y - size * 0.35 - step * size * 1.1;
            var label = new TextMark(new(box.X + box.Width / 2, baseline), text, size, Ink.Text) { Anchor = TextAnchor.Middle, Bold = true };
            var area = label.Box with { X = label.Box.X - 1.5, Width = label.Box.Width + 3 };
            if (area.X >= _time.LeftPx - _sizes.Margin && area.Right <= _time.RightPx + _sizes.Margin && area.Y >= _top && area.Bottom <= _bottom + 1 && !_taken.Exists(t => t != box && t.Overlaps(area)))
            {
                _taken.Add(area);
                return label;
            }
        }

        return null;
    }

    private IEnumerable<Mark> Gaps()
    {
        foreach (var period in Periods.Where(p => p.Shown is null))
        {
            var (left, right) = (_time.Clamp(_time.Start(period.First.First)), _time.Clamp(_time.End(period.Last.Last)));
            var text = new TextMark(new((left + right) / 2, _scale.At(0) - _sizes.Small * 0.45), NoFigure, _sizes.Small, Ink.Faint) { Anchor = TextAnchor.Middle };
            if (text.Box.Width + 4 <= right - left && !_taken.Exists(t => t.Overlaps(text.Box)))
            {
                yield return Standing(text);
            }
        }
    }

    /// <summary>The names of the scale; where they stand over the bars, those that have room, so that it is asked after them.</summary>
    public IEnumerable<Mark> Scale()
    {
        if (Periods.All(p => p.Shown is null))
        {
            yield break;
        }

        foreach (var tick in Ticks())
        {
            var words = tick == 0 ? "0" : (tick > 0 ? "+" : "−") + Math.Abs(tick).ToString("0.##", CultureInfo.InvariantCulture) + "%";
            var y = _scale.At(tick);
            var label = _sizes.Narrow
                ? new TextMark(new(_time.LeftPx + 2, y - 2), words, _sizes.Small, Ink.Faint)
                : new TextMark(new(_time.LeftPx - 6, y + _sizes.Small * 0.36), words, _sizes.Small, Ink.Faint) { Anchor = TextAnchor.End };
            if (!_sizes.Narrow || !_taken.Exists(t => t.Overlaps(label.Box)))
            {
                yield return label;
            }
        }
    }

    // Words that keep their day when the picture moves.
    private static GroupMark Standing(TextMark text) => new(GroupKind.Frame, [text]) { AnchorX = text.At.X };

    private IReadOnlyList<double> Ticks() => _scale.Ticks(Math.Clamp((int)((_bottom - _top) / (_sizes.Small * 2.4)), 2, 6));

    private SceneBox BarBox(PeriodGrowth period, GrowthRate shown)
    {
        var (start, end) = (_time.Start(period.First.First), _time.End(period.Last.Last));
        var pad = Math.Min((end - start) * 0.14, _sizes.Text);
        var (left, right) = (_time.Clamp(start + pad), _time.Clamp(end - pad));
        var (a, b) = (_scale.At(0), _scale.At((double)shown.Percent));
        return new(left, Math.Min(a, b), Math.Max(0, right - left), Math.Max(Math.Abs(a - b), 1));
    }

    /// <summary>The rate as reported where it differs visibly from the one shown.</summary>
    public static GrowthRate? Differing(PeriodGrowth period) =>
        period is { Reported: { } reported, Recomputed: { } recomputed }
        && Math.Abs(decimal.Round(reported.Percent, 1, MidpointRounding.AwayFromZero) - decimal.Round(recomputed.Percent, 1, MidpointRounding.AwayFromZero)) >= NoticeableGap
            ? reported
            : null;

    private static string Name(PeriodGrowth period)
    {
        var months = period.First == period.Last ? DateText.Month(period.First) : $"{period.First.First.ToString("MMM", CultureInfo.InvariantCulture)} and {DateText.Month(period.Last)} together";
        var shown = period.Shown is { } rate ? DateText.Growth(rate) : NoFigure;
        return Differing(period) is { } reported ? $"{months}: {shown}, reported as {DateText.Growth(reported)}" : $"{months}: {shown}";
    }
}
