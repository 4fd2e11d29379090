using System.Globalization;
using RareEarthLeverage.Alignment.Response;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Charts.Layout;

namespace RareEarthLeverage.Charts.ShipmentResponse;

/// <summary>One line of a panel.</summary>
/// <param name="Label">Printed at its right end.</param>
/// <param name="Name">Read out for it.</param>
/// <param name="EventIds">The acts behind it.</param>
/// <param name="Steps">First and last month from the move, and the value; null is a gap.</param>
internal sealed record OffsetLine(string Label, string Name, IReadOnlyList<string> EventIds, IReadOnlyList<(int First, int Last, decimal? Value)> Steps);

/// <summary>A panel of months before and after: a thin line for each month with a move, a bold one for their median where it
/// rests on enough of them, and how many there are under each month.</summary>
internal sealed class OffsetPanel
{
    /// <summary>A median of fewer months is not drawn; how many there are is printed.</summary>
    public const int LeastForMedian = 3;

    private const int NearTheEnd = 2;
    private const double DaysOfMonth = 365.25 / 12;
    private readonly Sizes _sizes;
    private readonly SceneBox _box;
    private readonly ValueAxis _axis;
    private readonly SceneBox _area;
    private readonly (int First, int Last) _offsets;
    private readonly string _heading;
    private readonly double _base;

    /// <summary>Lays the panel out.</summary>
    /// <param name="sizes">Sizes.</param>
    /// <param name="box">All that it may use.</param>
    /// <param name="heading">What it shows.</param>
    /// <param name="offsets">First and last month shown.</param>
    /// <param name="values">Least and greatest value; the panels of one measure share them.</param>
    /// <param name="level">The value to compare with: 100 or 0.</param>
    /// <param name="words">A number of the axis in words.</param>
    public OffsetPanel(Sizes sizes, SceneBox box, string heading, (int First, int Last) offsets, (double Low, double High) values, double level, Func<double, string> words)
    {
        (_sizes, _box, _offsets, _heading, _base) = (sizes, box, offsets, TextWidths.Fit(heading, sizes.Small, bold: true, box.Width), level);
        var (top, bottom) = (box.Y + sizes.SmallLine * 2.1, Math.Max(box.Y + sizes.SmallLine * 2.1 + 1, box.Bottom - sizes.SmallLine * 2.1));
        _axis = new(values.Low, values.High, top, bottom, sizes, words);
        var labels = TextWidths.Of("Sep 2025*", sizes.Small) + sizes.Small;
        _area = new(box.X + _axis.GutterPx, top, Math.Max(1, box.Width - _axis.GutterPx - labels), bottom - top);
    }

    /// <summary>The panel.</summary>
    public IEnumerable<Mark> Marks(IReadOnlyList<OffsetLine> lines, IReadOnlyList<MedianPoint> median)
    {
        yield return new GroupMark(GroupKind.Frame, [.. Ground(), .. _axis.Grid(_area.X, _area.Right), PathMark.Line(_area.X, _axis.At(_base), _area.Right, _axis.At(_base), Ink.Axis), .. Names(median)]);
        var ends = lines.Select(l => l.Steps.LastOrDefault(s => s.Value is not null)).ToList();
        var pitch = _sizes.Small * 1.12;
        var drawn = lines.Select((l, i) => (Line: l, End: ends[i])).Where(l => l.End.Value is not null).ToList();
        // Lines that end early have no name, because it would stand far from them; where not all others have room, those of
        // the newest months stand.
        var most = Math.Max(1, (int)((_area.Height + pitch) / pitch));
        var named = drawn.Where(l => l.End.Last >= _offsets.Last - NearTheEnd).TakeLast(most).ToList();
        var middles = LabelRoom.Spread([.. named.Select(l => _axis.At(l.End.Value ?? 0))], pitch, _area.Y, _area.Bottom);
        foreach (var (line, end) in drawn)
        {
            var at = named.FindIndex(n => n.Line == line);
            yield return Line(line, end, at < 0 ? null : middles[at]);
        }

        yield return Median(median);
    }

    private double X(double offset) => _area.X + (offset - _offsets.First + 0.5) / (_offsets.Last - _offsets.First + 1) * _area.Width;

    private IEnumerable<Mark> Ground()
    {
        yield return new BoxMark(new(X(-1.5), _area.Y, X(-0.5) - X(-1.5), _area.Height)) { Fill = Ink.TintBuild, Stroke = Ink.Grid };
        var end = Math.Min(X(Alignment.Response.ShipmentResponse.LicenceDays / DaysOfMonth), _area.Right);
        yield return new BoxMark(new(X(0), _area.Y, end - X(0), _area.Height)) { Fill = Ink.TintBeijing, Stroke = Ink.Grid };
        yield return PathMark.Line(X(0), _area.Y, X(0), _area.Bottom, Ink.China, 1);
    }

    private IEnumerable<Mark> Names(IReadOnlyList<MedianPoint> median)
    {
        yield return new TextMark(new(_box.X, _box.Y + _sizes.SmallLine * 0.75), _heading, _sizes.Small, Ink.Text) { Bold = true };
        var room = new LabelRoom(_box with { Y = _box.Y + _sizes.SmallLine, Height = _sizes.SmallLine * 1.1 });
        var note = _box.Y + _sizes.SmallLine * 1.8;
        var before = room.Place([new(new(X(-0.55), note), "month before", _sizes.Small, Ink.Faint) { Anchor = TextAnchor.End }]);
        var licences = room.Place([new(new(X(0), note), "45 days of licensing", _sizes.Small, Ink.Faint), new(new(X(0), note), "45 days", _sizes.Small, Ink.Faint)]);
        foreach (var text in new[] { before, licences }.OfType<TextMark>().Concat(_axis.Numbers(_area.X)))
        {
            yield return text;
        }

        var row = new LabelRoom(_box);
        var counts = median.ToDictionary(m => m.Offset, m => m.N);
        yield return new TextMark(new(_box.X, _area.Bottom + _sizes.SmallLine * 1.85), "n", _sizes.Small, Ink.Muted) { Bold = true };
        for (var offset = _offsets.First; offset <= _offsets.Last; offset++)
        {
            var words = offset == 0 ? "t" : (offset > 0 ? "+" : "−") + Math.Abs(offset).ToString(CultureInfo.InvariantCulture);
            foreach (var candidate in new[]
            {
                new TextMark(new(X(offset), _area.Bottom + _sizes.SmallLine * 0.9), words, _sizes.Small, offset == 0 ? Ink.Text : Ink.Muted) { Anchor = TextAnchor.Middle, Bold = offset == 0 },
                new TextMark(new(X(offset), _area.Bottom + _sizes.SmallLine * 1.85), (counts.GetValueOrDefault(offset)).ToString(CultureInfo.InvariantCulture), _sizes.Small, Ink.Faint) { Anchor = TextAnchor.Middle },
            })
            {
                if (row.Place([candidate]) is { } placed)
                {
                    yield return placed;
                }
            }
        }
    }

    private GroupMark Line(OffsetLine line, (int First, int Last, decimal? Value) end, double? labelMiddle)
    {
        var marks = new List<Mark>(Segments(line.Steps, Ink.Axis, 0.9));
        if (labelMiddle is { } middle)
        {
            var (x, y) = (X(end.Last), _axis.At(end.Value ?? 0));
            var left = _area.Right + _sizes.Small * 0.8;
            // From the end of the line to its name, so that it is clear whose it is.
            marks.Add(PathMark.Line(x, y, left - 2, middle, Ink.GridStrong, 0.8));
            marks.Add(new TextMark(new(left, middle + _sizes.Small * 0.36), line.Label, _sizes.Small, Ink.Muted));
        }

        return new(line.EventIds.Count == 1 ? GroupKind.Event : GroupKind.Cluster, marks)
        {
            EventIds = line.EventIds,
            Name = line.Name,
            Link = "/events/" + line.EventIds[0],
            AnchorX = X(0),
        };
    }

    private GroupMark Median(IReadOnlyList<MedianPoint> median)
    {
        var steps = median.Select(m => (m.Offset, m.Offset, m.N >= LeastForMedian ? m.Median : null)).ToList();
        var words = median.Where(m => m.N >= LeastForMedian).Select(m => string.Create(CultureInfo.InvariantCulture, $"{m.Offset:+0;−0;0}: {m.Median:0.0} (n {m.N})")).ToList();
        return new(GroupKind.Value, [.. Segments(steps, Ink.China, 3)]) { Name = words.Count == 0 ? $"No month has {LeastForMedian} figures for a median" : "Median " + string.Join(", ", words) };
    }

    // Lines join neighbouring months only; a gap breaks them, and a month alone is a dot.
    private IEnumerable<Mark> Segments(IReadOnlyList<(int First, int Last, decimal? Value)> steps, Ink ink, double width)
    {
        var run = new List<ScenePoint>();
        foreach (var (first, last, value) in steps.Append((0, 0, null)))
        {
            if (value is { } known)
            {
                var y = _axis.At(known);
                run.Add(new(X(first), y));
                if (last != first)
                {
                    run.Add(new(X(last), y));
                }

                continue;
            }

            if (run.Count == 1)
            {
                yield return new GlyphMark(GlyphShape.Circle, run[0], width + 3) { Fill = ink };
            }
            else if (run.Count > 1)
            {
                yield return new PathMark(run[0], [.. run.Skip(1).Select(p => new PathStep(p))]) { Stroke = ink, StrokeWidthPx = width };
            }

            run = [];
        }
    }
}
