using RareEarthLeverage.Charts.Drawing;

namespace RareEarthLeverage.Charts.LeverageTimeline;

/// <summary>Turns a finished layout into marks, from the ground up: grounds, scales, lines between events, events, words.</summary>
/// <param name="plan">What is drawn.</param>
/// <param name="layout">Where.</param>
/// <param name="words">What is written round it.</param>
internal sealed class TimelineDrawing(TimelinePlan plan, TimelineLayout layout, Words words)
{
    /// <summary>Said in place of events.</summary>
    public const string NoEvents = "No events in this view: widen the time or loosen the filters.";

    private const string PagePath = "/timeline";
    private readonly Sizes _sizes = plan.Sizes;
    private readonly TimeScale _time = plan.Time;

    /// <summary>The picture.</summary>
    public Scene Scene(Caption caption)
    {
        var (width, height) = (plan.Request.WidthPx, layout.HeightPx);
        var lanes = layout.Rows.Select((r, i) => new LaneDrawing(r, layout.Tops[i], layout.RowPx, _time, _sizes, plan.Selected)).ToList();
        ISeriesPanel growth =
            plan.Intensity is { } record ? new IntensityPanel(record, _time, _sizes, layout.GrowthTop, layout.GrowthPx)
            : plan.Figures is { } figures ? new FiguresPanel(figures, _time, _sizes, layout.GrowthTop, layout.GrowthPx)
            : new GrowthPanel(plan.Growth, _time, _sizes, layout.GrowthTop, layout.GrowthPx);

        var marks = new List<Mark> { new BoxMark(new(0, 0, width, height)) { Fill = Ink.Paper } };
        marks.Add(Group(Grounds().Concat(layout.Frame.Growth ? growth.Grid() : []).Concat(Lines()).Concat(layout.Frame.Growth ? growth.Zero() : [])));
        marks.Add(new GroupMark(GroupKind.Plot, [.. Plot(lanes, growth)]));
        marks.Add(Group(LaneNames().Concat(Empty())));
        marks.Add(Group(layout.Frame.Growth ? words.Growth.At(_time.LeftPx, layout.GrowthNameTop).Concat(growth.Scale()) : []));
        marks.Add(Group(Head().Concat(Foot())));
        return new(width, height, caption.Title, TimelineCaption.Description(plan, caption), marks)
        {
            Time = new(plan.Window.From, plan.Window.To, _time.LeftPx, _time.RightPx, layout.LanesTop, layout.PlotBottom),
        };
    }

    // What moves with the axis of time, from the ground up.
    private IEnumerable<Mark> Plot(IReadOnlyList<LaneDrawing> lanes, ISeriesPanel growth)
    {
        var heights = lanes.SelectMany(l => l.Heights()).ToDictionary(h => h.Mark.Key, h => h.Y);
        yield return new GroupMark(GroupKind.Axis, [.. AxisDrawing.Grid(_time, layout.LanesTop, layout.PlotBottom)]);
        foreach (var connector in layout.Frame.Connectors ? ConnectorDrawing.Groups(plan.Connectors, heights, plan.Channels, layout.Strips, plan.Lanes, _sizes) : [])
        {
            yield return connector;
        }

        foreach (var pin in PinDrawing.Groups(plan.Pins, layout.PinsTop, layout.PlotBottom, _sizes))
        {
            yield return pin;
        }

        if (_time.Has(plan.Request.AsOf))
        {
            yield return Today();
        }

        foreach (var mark in lanes.SelectMany(l => l.Groups(Zoom)).Concat<Mark>(layout.Frame.Growth ? growth.Bars() : []))
        {
            yield return mark;
        }

        yield return new GroupMark(GroupKind.Axis, [.. Axes()]);
    }

    private static GroupMark Group(IEnumerable<Mark> marks) => new(GroupKind.Frame, [.. marks]);

    // A badge leads to its own stretch of time, with a little room on both sides.
    private string Zoom(DateOnly first, DateOnly last)
    {
        var room = Math.Max(3, (last.DayNumber - first.DayNumber) / 4);
        var from = DateOnly.FromDayNumber(Math.Max(first.DayNumber - room, new DateOnly(FigureQuery.FirstYear, 1, 1).DayNumber));
        var to = DateOnly.FromDayNumber(Math.Min(last.DayNumber + room, new DateOnly(FigureQuery.LastYear, 12, 31).DayNumber));
        var narrower = plan.Request with { Preset = null, From = from, To = to, WidthPx = new FigureRequest { AsOf = plan.Request.AsOf }.WidthPx, HeightPx = null, Table = null };
        return $"{PagePath}?{FigureQuery.Write(narrower, plan.Request.AsOf)}";
    }

    private IEnumerable<Mark> Grounds()
    {
        for (var i = 0; i < plan.Lanes.Count; i++)
        {
            var top = _sizes.Narrow ? layout.NameTops[i] : layout.Strips[i];
            yield return new BoxMark(new(_time.LeftPx - _sizes.Glyph, top, _time.RightPx - _time.LeftPx + 2 * _sizes.Glyph, layout.Bottoms[i] - top)) { Fill = plan.Lanes[i].Tint };
        }
    }

    private IEnumerable<Mark> Lines()
    {
        for (var i = 0; i < plan.Lanes.Count; i++)
        {
            if (plan.Lanes[i].IsLine)
            {
                var rows = layout.Rows[i].Rows;
                var y = rows == 0 ? (layout.Tops[i] + layout.Bottoms[i]) / 2 : layout.Tops[i] + layout.RowPx * 0.42;
                yield return PathMark.Line(_time.LeftPx, y, _time.RightPx, y, Ink.China, 1.2);
            }
        }
    }

    private GroupMark Today()
    {
        var x = _time.At(plan.Request.AsOf);
        var line = PathMark.Line(x, layout.TodayBaseline + 3, x, layout.PlotBottom, Ink.Today, 1.2) with { Dashed = true };
        var text = "as of " + DateText.Day(plan.Request.AsOf);
        var half = TextWidths.Of(text, _sizes.Small, bold: true) / 2;
        var middle = Math.Clamp(x, _sizes.Margin + half, Math.Max(_sizes.Margin + half, plan.Request.WidthPx - _sizes.Margin / 2 - half));
        var said = new TextMark(new(middle, layout.TodayBaseline), text, _sizes.Small, Ink.Today) { Bold = true, Anchor = TextAnchor.Middle };
        return new(GroupKind.Frame, [line, said]) { AnchorX = x };
    }

    private IEnumerable<Mark> LaneNames()
    {
        for (var i = 0; i < plan.Lanes.Count; i++)
        {
            var lane = plan.Lanes[i];
            // On a phone names and the words that there is nothing would share the same place.
            if (!layout.Frame.LaneNames || lane.Label.Length == 0 || _sizes.Narrow && plan.Marks.Count == 0)
            {
                continue;
            }

            yield return _sizes.Narrow
                ? new TextMark(new(_time.LeftPx + 2, layout.NameTops[i] + _sizes.SmallLine * 0.8), lane.Label, _sizes.Small, lane.Accent) { Bold = true, Halo = lane.Tint }
                : new TextMark(new(_time.LeftPx - _sizes.Glyph - _sizes.Text * 0.8, layout.Tops[i] + layout.RowPx * 0.42 + _sizes.Text * 0.36), lane.Label, _sizes.Text, lane.Accent) { Bold = true, Anchor = TextAnchor.End };
        }
    }

    private IEnumerable<Mark> Empty()
    {
        var nothing = plan.Marks.Count == 0;
        var middle = (_time.LeftPx + _time.RightPx) / 2;
        for (var i = 0; i < plan.Lanes.Count; i++)
        {
            if (layout.Rows[i].Marks.Count == 0 && !plan.Lanes[i].IsLine && !nothing)
            {
                yield return new TextMark(new(middle, layout.Tops[i] + layout.RowPx * 0.42 + _sizes.Small * 0.36), "no events in this view", _sizes.Small, Ink.Faint) { Anchor = TextAnchor.Middle, Halo = plan.Lanes[i].Tint };
            }
        }

        if (nothing)
        {
            var y = plan.Lanes.Count == 0 ? layout.LanesTop + _sizes.Text : (layout.LanesTop + layout.Bottoms[^1]) / 2;
            var block = TextBlock.Of(NoEvents, _sizes.Text, true, Ink.Text, _time.RightPx - _time.LeftPx, 3);
            foreach (var line in block.At(middle, y - block.Height / 2, TextAnchor.Middle))
            {
                yield return line;
            }
        }
    }

    private IEnumerable<Mark> Axes() =>
        AxisDrawing.Names(_time, _sizes, layout.PlotBottom + 2).Concat(layout.Frame.TopAxis ? AxisDrawing.Names(_time, _sizes, layout.TopAxisTop) : []);

    private IEnumerable<Mark> Head()
    {
        var top = _sizes.Margin * 0.7;
        var title = words.Title.At(_sizes.Margin, top);
        return layout.Frame.Subtitle
            ? title.Concat(words.Subtitle.At(_sizes.Margin, top + words.Title.Height)).Concat(words.Filters.At(_sizes.Margin, top + words.Title.Height + words.Subtitle.Height))
            : title;
    }

    private List<Mark> Foot()
    {
        var marks = new List<Mark>();
        if (layout.Frame.Legend)
        {
            foreach (var (line, i) in words.LegendLines.Select((l, i) => (l, i)))
            {
                marks.AddRange(line.Select(m => Lowered(m, layout.LegendTop + (i + 0.8) * _sizes.SmallLine)));
            }
        }

        marks.AddRange(plan.Key?.At(_sizes.Margin, layout.KeyTop) ?? []);
        marks.AddRange(layout.Frame.Coverage ? words.Coverage.At(_sizes.Margin, layout.CoverageTop) : []);
        marks.AddRange(layout.Frame.Sources ? words.Sources.At(_sizes.Margin, layout.SourcesTop) : []);
        return marks;
    }

    private static Mark Lowered(Mark mark, double by) =>
        mark switch
        {
            TextMark text => text with { At = text.At with { Y = text.At.Y + by } },
            BoxMark box => box with { Box = box.Box with { Y = box.Box.Y + by } },
            GlyphMark glyph => glyph with { Centre = glyph.Centre with { Y = glyph.Centre.Y + by } },
            PathMark path => path with { From = path.From with { Y = path.From.Y + by }, Steps = [.. path.Steps.Select(s => new PathStep(s.To with { Y = s.To.Y + by }))] },
            _ => throw new ArgumentOutOfRangeException(nameof(mark), mark, "Not a mark of the legend"),
        };
}
