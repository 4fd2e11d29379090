using System.Globalization;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Charts.LeverageTimeline;

/// <summary>Draws the events of a lane.</summary>
/// <param name="rows">Its rows.</param>
/// <param name="top">Upper edge of the first row in pixels.</param>
/// <param name="rowPx">Height of a row.</param>
/// <param name="time">The axis.</param>
/// <param name="sizes">Sizes.</param>
/// <param name="selected">Id of the selected event; null when there is none.</param>
internal sealed class LaneDrawing(LaneRows rows, double top, double rowPx, TimeScale time, Sizes sizes, string? selected)
{
    private const double TargetPx = 24;
    private readonly Lane _lane = rows.Lane;

    /// <summary>Height of the middle of a row in pixels.</summary>
    public double RowY(int row) => top + (row + 0.5) * rowPx - rowPx * 0.08;

    /// <summary>Y of each mark that has a row.</summary>
    public IEnumerable<(EventMark Mark, double Y)> Heights() =>
        rows.Placed.Select(p => (p.Mark, RowY(p.Place.Row)))
            .Concat(rows.Clusters.Where(c => c.IsSingle).Select(c => (c.Marks[0], RowY(rows.Rows))));

    /// <summary>One group for each event that has a row, and one for each cluster.</summary>
    /// <param name="zoom">The address that shows a stretch of time.</param>
    public IEnumerable<GroupMark> Groups(Func<DateOnly, DateOnly, string> zoom)
    {
        foreach (var (mark, placed) in rows.Placed)
        {
            yield return Event(mark, placed);
        }

        foreach (var cluster in rows.Clusters)
        {
            yield return cluster.IsSingle ? Event(cluster.Marks[0], new(cluster.Marks[0].Item(sizes, false, false, false), rows.Rows, LabelSide.None, false)) : Badge(cluster, zoom);
        }
    }

    private GroupMark Event(EventMark mark, PackedItem placed)
    {
        var y = RowY(placed.Row);
        var marks = new List<Mark>();
        var target = new SceneBox(mark.X - sizes.Glyph / 2, y - rowPx / 2, sizes.Glyph, rowPx);
        if (placed.HasBar)
        {
            marks.AddRange(Interval(mark, y));
        }

        if (mark.Whisker is { } whisker && placed.Row < rows.Rows)
        {
            marks.AddRange(Legend.Whisker(whisker.Left, whisker.Right, y, _lane.Accent, sizes));
        }

        marks.AddRange(Glyph(mark, y));
        if (placed.Side != LabelSide.None && mark.Label.Length > 0)
        {
            var label = Text(mark.Label, rows.Packing.LabelLeft(placed), y, sizes.Text, mark.Event.Weight >= 4 ? Ink.Text : Ink.Muted) with { Bold = mark.Bold };
            if (_lane.IsLine)
            {
                // The line between tightening and easing breaks for the label.
                marks.Add(new BoxMark(new(label.Box.X - 2, y - rowPx * 0.3, label.Box.Width + 4, rowPx * 0.6)) { Fill = _lane.Tint });
            }

            marks.Add(label);
            target = target.With(label.Box with { Y = target.Y, Height = rowPx });
        }

        if (placed.HasBar && mark.Tail.Length > 0)
        {
            marks.Add(Text(mark.Tail, rows.Packing.TailLeft(placed), y, sizes.Small, Ink.Muted));
        }

        var isSelected = mark.Event.Id == selected;
        if (isSelected)
        {
            marks.Insert(0, new GlyphMark(GlyphShape.Circle, new(mark.X, y), sizes.Glyph * Sizes.RingShare) { Fill = Ink.Paper, Stroke = Ink.Focus, StrokeWidthPx = 2.2 });
        }

        return new(GroupKind.Event, marks)
        {
            EventIds = [mark.Event.Id],
            Name = Name(mark),
            Lane = _lane.Id,
            Link = "/events/" + mark.Event.Id,
            Target = target.AtLeast(TargetPx, TargetPx),
            AnchorX = mark.X,
            Selected = isSelected,
        };
    }

    private IEnumerable<Mark> Glyph(EventMark mark, double y)
    {
        if (mark.IsBefore)
        {
            yield return Arrow(time.LeftPx, y, -1);
            yield break;
        }

        var uncertain = mark.Event.Confidence == Confidence.Low;
        var shape = Cluster.Shape(mark.Event.Direction);
        var size = shape == GlyphShape.Circle ? sizes.Glyph * 0.86 : sizes.Glyph;
        // The ground under the mark keeps connectors that only pass by from touching it.
        yield return new GlyphMark(shape, new(mark.X, y), size + 3) { Fill = _lane.Tint, Stroke = _lane.Tint, StrokeWidthPx = 2 };
        yield return new GlyphMark(shape, new(mark.X, y), size)
        {
            Fill = shape == GlyphShape.TriangleDown && !uncertain ? _lane.Accent : Ink.Paper,
            Stroke = _lane.Accent,
            Dashed = uncertain,
        };
    }

    private IEnumerable<Mark> Interval(EventMark mark, double y)
    {
        var barTop = y + rowPx * 0.33;
        var middle = barTop + sizes.Bar / 2;
        if (mark.Lead is { } lead)
        {
            yield return PathMark.Line(lead.Left, middle, lead.Right, middle, _lane.Accent, 1) with { SpansTime = true };
        }

        if (mark.Bar is not { } bar)
        {
            yield break;
        }

        var box = new SceneBox(bar.Left, barTop, bar.Right - bar.Left, sizes.Bar);
        var scheduled = mark.Event.EndIsScheduled;
        yield return (mark.Event.Confidence == Confidence.Low, scheduled) switch
        {
            (true, _) => new BoxMark(box) { Fill = Ink.Paper, Hatch = scheduled ? _lane.Accent : null, Stroke = _lane.Accent, StrokeWidthPx = 0.8, Dashed = true, CornerPx = 1.5, SpansTime = true },
            (false, true) => new BoxMark(box) { Fill = Ink.Paper, Hatch = _lane.Accent, Stroke = _lane.Soft, StrokeWidthPx = 0.8, CornerPx = 1.5, SpansTime = true },
            (false, false) => new BoxMark(box) { Fill = _lane.Soft, CornerPx = 1.5, SpansTime = true },
        };
        if (mark.GoesOn)
        {
            yield return Arrow(time.RightPx, middle, 1) with { SpansTime = true };
        }
        else if (!scheduled)
        {
            yield return PathMark.Line(bar.Right, barTop - 1.5, bar.Right, box.Bottom + 0.5, _lane.Accent, 1.4) with { SpansTime = true };
        }
    }

    // A small triangle outside an edge of the lane: what it belongs to goes on beyond.
    private PathMark Arrow(double edge, double y, int way)
    {
        var half = sizes.Glyph * 0.42;
        return new(new(edge + way * sizes.Glyph * 0.75, y), [new(new(edge, y - half)), new(new(edge, y + half))]) { Fill = _lane.Accent };
    }

    private GroupMark Badge(Cluster cluster, Func<DateOnly, DateOnly, string> zoom)
    {
        var y = RowY(rows.Rows);
        var dates = cluster.Marks.Select(m => m.Event.Span).ToList();
        return new(GroupKind.Cluster, [.. Cluster.Badge(cluster.Numbers, cluster.X, y, _lane.Accent, sizes)])
        {
            EventIds = [.. cluster.Marks.Select(m => m.Event.Id)],
            Names = cluster.Marks.Count > Cluster.MostListed ? [] : [.. cluster.Marks.Select(m => $"{DateText.Of(m.Event.Date, m.Event.DatePrecision)}, {Vocabulary.Word(m.Event.Direction)}, {m.Label}")],
            Name = ClusterName(cluster),
            Lane = _lane.Id,
            Link = zoom(dates.Min(d => d.First), dates.Max(d => d.Last)),
            Target = Cluster.Box(cluster.X, y, cluster.WidthPx, sizes).AtLeast(TargetPx, TargetPx),
            AnchorX = cluster.X,
        };
    }

    private static string ClusterName(Cluster cluster)
    {
        const int named = 6;
        var names = cluster.Marks.Take(named).Select(m => $"{DateText.Of(m.Event.Date, m.Event.DatePrecision)}: {m.Event.Label}");
        var rest = cluster.Marks.Count > named ? $"; and {(cluster.Marks.Count - named).ToString("#,0", CultureInfo.InvariantCulture)} more" : "";
        var numbers = cluster.Numbers.Select(n => $"{n.Number.ToString("#,0", CultureInfo.InvariantCulture)} {Vocabulary.Word(n.Direction)}");
        // What is printed comes first, so that a person who speaks to the screen can say what they see.
        var printed = cluster.Numbers.Count == 1 ? "" : string.Join(" ", cluster.Numbers.Select(n => n.Number.ToString("#,0", CultureInfo.InvariantCulture))) + ": ";
        return $"{printed}{string.Join(", ", numbers)}, gathered: {string.Join("; ", names)}{rest}";
    }

    private TextMark Text(string text, double x, double y, double size, Ink colour) =>
        new(new(x, y + size * 0.36), text, size, colour) { Halo = _lane.Tint };

    /// <summary>What is read out for an event: <c>4 Apr 2025, tightening, label: title</c>. What is printed stands in it word for
    /// word, so that a person who speaks to the screen can say what they see.</summary>
    private static string Name(EventMark mark)
    {
        var e = mark.Event;
        var tail = mark.Tail.Length > 0 ? " " + mark.Tail : "";
        var end = e.EndDate is { } last ? $", {(e.EndIsScheduled ? "end scheduled" : "until")} {DateText.Day(last)}" : "";
        var doubt = e.Confidence == Confidence.Low ? ", low confidence" : "";
        return $"{DateText.Of(e.Date, e.DatePrecision)}, {Vocabulary.Word(e.Direction)}{doubt}, {(mark.Label.Length > 0 ? mark.Label : EventMark.LabelOf(e))}{tail}: {e.Title}{end}";
    }
}
