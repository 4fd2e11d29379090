using System.Globalization;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Growth;

namespace RareEarthLeverage.Charts.LeverageTimeline;

/// <summary>Quantities as bars, or lines that go in steps.</summary>
internal sealed class FiguresPanel : ISeriesPanel
{
    private readonly PanelFigures _figures;
    private readonly TimeScale _time;
    private readonly Sizes _sizes;
    private readonly LinearScale _scale;
    private readonly double _top;
    private readonly double _bottom;
    private readonly List<SceneBox> _taken = [];

    /// <summary>Lays the panel out.</summary>
    /// <param name="figures">What is shown.</param>
    /// <param name="time">The axis of time.</param>
    /// <param name="sizes">Sizes.</param>
    /// <param name="top">Upper edge in pixels.</param>
    /// <param name="height">Height in pixels.</param>
    public FiguresPanel(PanelFigures figures, TimeScale time, Sizes sizes, double top, double height)
    {
        (_figures, _time, _sizes, _top, _bottom) = (figures, time, sizes, top, top + height);
        var highest = (double)figures.Lines.SelectMany(l => l.Spans).Select(s => s.Value).DefaultIfEmpty(0).Max();
        _scale = new(0, highest > 0 ? highest : 1, _bottom - 4, top + sizes.Small * 1.5);
    }

    private bool IsEmpty => _figures.Lines.All(l => l.Spans.Count == 0);

    /// <inheritdoc/>
    public IEnumerable<Mark> Grid() =>
        IsEmpty ? [] : Ticks().Where(t => t != 0).Select(t => PathMark.Line(_time.LeftPx, _scale.At(t), _time.RightPx, _scale.At(t), Ink.Grid));

    /// <inheritdoc/>
    public IEnumerable<Mark> Zero() => [PathMark.Line(_time.LeftPx, _scale.At(0), _time.RightPx, _scale.At(0), Ink.Axis)];

    /// <inheritdoc/>
    public IEnumerable<Mark> Bars()
    {
        if (IsEmpty)
        {
            var words = new TextMark(new((_time.LeftPx + _time.RightPx) / 2, (_top + _bottom) / 2), "No figure in this window", _sizes.Small, Ink.Faint) { Anchor = TextAnchor.Middle };
            return [new GroupMark(GroupKind.Frame, [words]) { AnchorX = words.At.X }];
        }

        return _figures.AsBars ? _figures.Lines[0].Spans.Select(Bar) : _figures.Lines.SelectMany(Steps).Concat(Names());
    }

    /// <inheritdoc/>
    public IEnumerable<Mark> Scale()
    {
        foreach (var tick in IsEmpty ? [] : Ticks())
        {
            var y = _scale.At(tick);
            var words = Number((decimal)tick);
            var label = _sizes.Narrow
                ? new TextMark(new(_time.LeftPx + 2, y - 2), words, _sizes.Small, Ink.Faint)
                : new TextMark(new(_time.LeftPx - 6, y + _sizes.Small * 0.36), words, _sizes.Small, Ink.Faint) { Anchor = TextAnchor.End };
            if (!_sizes.Narrow || !_taken.Exists(t => t.Overlaps(label.Box)))
            {
                yield return label;
            }
        }
    }

    private GroupMark Bar(PanelSpan span)
    {
        var (start, end) = (_time.Start(span.First), _time.End(span.Last));
        var pad = Math.Min((end - start) * 0.14, _sizes.Text);
        var (left, right) = (_time.Clamp(start + pad), _time.Clamp(end - pad));
        var y = _scale.At((double)span.Value);
        var box = new SceneBox(left, y, Math.Max(0, right - left), Math.Max(1, _scale.At(0) - y));
        var open = span.Qualifier == Qualifier.MoreThan;
        var marks = new List<Mark> { open ? new BoxMark(box) { Stroke = Ink.BarUp, StrokeWidthPx = 1.6, Open = BoxSide.Top, SpansTime = true } : new BoxMark(box) { Fill = Ink.BarUp, SpansTime = true } };
        var label = new TextMark(new(left + box.Width / 2, y - _sizes.Small * 0.35), Sign(span.Qualifier) + Number(span.Value), _sizes.Small, Ink.Text) { Anchor = TextAnchor.Middle, Bold = true };
        if (box.Width > 0 && label.Box.X >= _time.LeftPx - _sizes.Margin && label.Box.Right <= _time.RightPx + _sizes.Margin && !_taken.Exists(t => t.Overlaps(label.Box)))
        {
            _taken.Add(label.Box);
            marks.Add(label);
        }

        return new(GroupKind.Value, marks) { Name = $"{DateText.Window(span.First, span.Last)}: {Sign(span.Qualifier)}{Number(span.Value)} {_figures.Unit}", AnchorX = left + box.Width / 2 };
    }

    private IEnumerable<Mark> Steps(PanelLine line)
    {
        for (var i = 0; i < line.Spans.Count; i++)
        {
            var span = line.Spans[i];
            var (left, right) = (_time.Clamp(_time.Start(span.First)), _time.Clamp(_time.End(span.Last)));
            if (right <= left)
            {
                continue;
            }

            var y = _scale.At((double)span.Value);
            var marks = new List<Mark> { PathMark.Line(left, y, right, y, line.Ink, 2) with { SpansTime = true } };
            if (i > 0 && line.Spans[i - 1].Last.AddDays(1) == span.First && left > _time.LeftPx)
            {
                marks.Add(PathMark.Line(left, _scale.At((double)line.Spans[i - 1].Value), left, y, line.Ink, 1) with { SpansTime = true });
            }

            yield return new GroupMark(GroupKind.Value, marks) { Name = $"{line.Name}, {DateText.Window(span.First, span.Last)}: {Sign(span.Qualifier)}{Number(span.Value)} {_figures.Unit}" };
        }
    }

    // At the last figure in view, from the highest down; each moves down as far as it must.
    private IEnumerable<Mark> Names()
    {
        var free = _top;
        var ends = _figures.Lines.Where(l => l.Spans.Count > 0 && _figures.Lines.Count > 1).Select(l => (Line: l, Span: l.Spans[^1])).OrderByDescending(e => e.Span.Value);
        foreach (var (line, span) in ends)
        {
            var right = _time.Clamp(_time.End(span.Last));
            var y = Math.Max(_scale.At((double)span.Value) - 3, free + _sizes.Small);
            free = y;
            yield return new GroupMark(GroupKind.Frame, [new TextMark(new(right - 2, y), $"{line.Name} {Number(span.Value)}", _sizes.Small, line.Ink) { Anchor = TextAnchor.End, Bold = true, Halo = Ink.Paper }]) { AnchorX = right };
        }
    }

    private IReadOnlyList<double> Ticks() => _scale.Ticks(Math.Clamp((int)((_bottom - _top) / (_sizes.Small * 2.4)), 2, 6));

    private static string Number(decimal value) =>
        value >= 1_000_000 ? (value / 1_000_000).ToString("#,0.#", CultureInfo.InvariantCulture) + " million"
        : value.ToString(value >= 100 || value == decimal.Truncate(value) ? "#,0" : "0.#", CultureInfo.InvariantCulture);

    private static string Sign(Qualifier qualifier) =>
        qualifier switch
        {
            Qualifier.Exact => "",
            Qualifier.MoreThan => ">",
            Qualifier.LessThan => "<",
            Qualifier.About => "≈",
            _ => throw new ArgumentOutOfRangeException(nameof(qualifier), qualifier, "Not a qualifier"),
        };
}
