using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Charts.Layout;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Tracks;

namespace RareEarthLeverage.Charts.Episodes;

/// <summary>The episodes under each other on one axis of days: for each its name and differences, the triggers, and China's
/// acts.</summary>
/// <param name="set">What is drawn.</param>
internal sealed class EpisodeDrawing(EpisodeSet set)
{
    private const int WantedRows = 8;
    private const int WantedRowsNarrow = 11;

    private static readonly IReadOnlyList<(string Name, TrackRole Role, Ink Tint, Ink Ink)> Halves =
    [
        ("US steps, talks", TrackRole.Trigger, Ink.TintWashington, Ink.Talks),
        ("China's controls", TrackRole.Act, Ink.TintBeijing, Ink.China),
    ];

    /// <summary>Explanation of the marks.</summary>
    public IReadOnlyList<LegendEntry> Legend(Sizes sizes) =>
    [
        LegendEntry.Glyph(new(GlyphShape.TriangleDown, default, sizes.Glyph) { Fill = Ink.Muted, Stroke = Ink.Muted }, "tightens"),
        LegendEntry.Glyph(new(GlyphShape.TriangleUp, default, sizes.Glyph) { Fill = Ink.Paper, Stroke = Ink.Muted }, "eases"),
        LegendEntry.Glyph(new(GlyphShape.Circle, default, sizes.Glyph * 0.86) { Fill = Ink.Paper, Stroke = Ink.Muted }, "neither"),
        // On paper without colour the lanes say whose step it is.
        .. set.Request.Theme == Theme.Print ? [] : set.Lanes.SelectMany(l => l.Events).Select(e => e.Track).Distinct().OrderBy(t => EventTracks.All.ToList().IndexOf(t)).Select(t => LegendEntry.Bar(InkOf(t), t.Label)),
        .. set.Lanes.Any(l => l.Events.Any(e => e.Confidence == Confidence.Low)) ? new[] { LegendEntry.Glyph(new(GlyphShape.TriangleDown, default, sizes.Glyph) { Fill = Ink.Paper, Stroke = Ink.Muted, Dashed = true }, "? disputed or weakly sourced") } : [],
    ];

    /// <summary>Height that the plot likes.</summary>
    public double Height(PlotRoom room)
    {
        var axis = Axis(room.Sizes, 0, room.WidthPx);
        var packed = Pack(axis, room.Sizes, room.Sizes.Narrow ? WantedRowsNarrow : WantedRows);
        return Math.Round(packed.Sum(p => p.Rows) * room.Sizes.Row + set.Lanes.Sum(l => HeadHeight(l, room.Sizes, room.WidthPx, withFacts: true)) + Fixed(room.Sizes));
    }

    /// <summary>The plot.</summary>
    public IEnumerable<Mark> Marks(Plot plot)
    {
        var (sizes, box) = (plot.Sizes, plot.Box);
        var axis = Axis(sizes, box.X, box.Right);
        var bottom = box.Bottom - sizes.SmallLine * 2;
        bool HasRoom(bool facts, int rows) => Pack(axis, sizes, rows).Sum(p => p.Rows) * sizes.Row <= RoomFor(facts);
        double RoomFor(bool facts) => box.Height - Fixed(sizes) - set.Lanes.Sum(l => HeadHeight(l, sizes, box.Width, facts));
        // First the paragraphs give way, then the rows; a picture with no room for a row of words keeps its marks alone.
        var withFacts = HasRoom(true, 2);
        if (!HasRoom(false, 1))
        {
            return Bare(axis, sizes, box);
        }

        var most = Enumerable.Range(1, WantedRowsNarrow).Reverse().FirstOrDefault(n => HasRoom(withFacts, n), 1);
        var packed = Pack(axis, sizes, most);
        var rowPx = Math.Min(Math.Max(1, RoomFor(withFacts)) / Math.Max(1, packed.Sum(p => p.Rows)), sizes.Row * 1.5);

        var (grounds, heads, events) = (new List<Mark>(), new List<Mark>(), new List<Mark>());
        var spare = (RoomFor(withFacts) - rowPx * packed.Sum(p => p.Rows)) / set.Lanes.Count;
        var y = box.Y;
        foreach (var lane in set.Lanes)
        {
            heads.AddRange(Head(lane, sizes, box, y, withFacts));
            y += HeadHeight(lane, sizes, box.Width, withFacts);
            foreach (var half in packed.Where(p => p.Lane == lane))
            {
                var height = half.Rows * rowPx + 2;
                grounds.Add(new BoxMark(new(axis.LowPx - sizes.Glyph, y, axis.HighPx - axis.LowPx + 2 * sizes.Glyph, height)) { Fill = half.Half.Tint });
                heads.AddRange(sizes.Narrow ? [] : [new TextMark(new(axis.LowPx - sizes.Glyph - sizes.Text * 0.8, y + rowPx * 0.5 + sizes.Small * 0.36 + 1), half.Half.Name, sizes.Small, half.Half.Ink) { Bold = true, Anchor = TextAnchor.End }]);
                events.AddRange(Events(half, sizes, y + 1, rowPx));
                y += height + 2;
            }

            y += sizes.Text * 0.6 - 4 + Math.Max(0, spare);
        }

        return
        [
            new GroupMark(GroupKind.Frame, grounds),
            new GroupMark(GroupKind.Frame, [.. Scale(axis, sizes, grounds, Math.Min(y, bottom)), .. Ends(axis, packed, grounds)]),
            new GroupMark(GroupKind.Frame, heads),
            .. events,
        ];
    }

    private List<Mark> Bare(LinearScale axis, Sizes sizes, SceneBox box)
    {
        var packed = Pack(axis, sizes, 0);
        var height = Math.Max(0, box.Height - sizes.SmallLine * 1.3) / packed.Count;
        var grounds = packed.Select((p, i) => new BoxMark(new(axis.LowPx - sizes.Glyph, box.Y + i * height, axis.HighPx - axis.LowPx + 2 * sizes.Glyph, height)) { Fill = p.Half.Tint }).ToList<Mark>();
        return [new GroupMark(GroupKind.Frame, grounds), new GroupMark(GroupKind.Frame, [.. Scale(axis, sizes, grounds, box.Bottom - sizes.SmallLine * 1.3)]), .. packed.SelectMany((p, i) => Events(p, sizes, box.Y + i * height, height))];
    }

    private LinearScale Axis(Sizes sizes, double left, double right)
    {
        var gutter = sizes.Narrow ? 0 : Math.Ceiling(Halves.Max(h => TextWidths.Of(h.Name, sizes.Small, bold: true)) + sizes.Text * 1.2);
        return new(-set.Request.BeforeDays, set.Request.AfterDays, left + gutter + sizes.Glyph, right - sizes.Glyph);
    }

    private IReadOnlyList<Packed> Pack(LinearScale axis, Sizes sizes, int mostRows) =>
    [
        .. from lane in set.Lanes
           from half in Halves
           select Pack(lane, half, axis, sizes, mostRows),
    ];

    private static Packed Pack(EpisodeLane lane, (string Name, TrackRole Role, Ink Tint, Ink Ink) half, LinearScale axis, Sizes sizes, int mostRows)
    {
        var events = lane.Events.Where(e => e.Track.Role == half.Role).ToList();
        var packing = new LanePacking(axis.LowPx - sizes.Glyph, axis.HighPx + sizes.Glyph, mostRows);
        var placed = packing.Place([.. events.Select((e, i) => Item(e, i, lane, axis, sizes))], []);
        // What finds no row stands without a name on a line of its own at the foot.
        var rows = placed.Select(p => p.Row + 1).DefaultIfEmpty().Max();
        return new(lane, half, events, placed, packing, Math.Max(1, rows + (placed.Any(p => p.Row < 0) ? 1 : 0)));
    }

    private static PackItem Item(PolicyEvent e, int key, EpisodeLane lane, LinearScale axis, Sizes sizes)
    {
        var x = X(e, lane, axis);
        var half = sizes.Glyph / 2 + 1;
        return new(key, e == lane.Episode.Anchor ? 0 : 6 - e.Weight, x, x - half, x + half, TextWidths.Of(Label(e), sizes.Small, Bold(e, lane)));
    }

    private static double X(PolicyEvent e, EpisodeLane lane, LinearScale axis)
    {
        var middle = (e.Span.First.DayNumber + e.Span.Last.DayNumber) / 2.0 - lane.Episode.DayZero.DayNumber;
        return Math.Clamp(axis.At(middle), axis.LowPx, axis.HighPx);
    }

    private static IEnumerable<GroupMark> Events(Packed half, Sizes sizes, double top, double rowPx)
    {
        var last = half.Rows - 1;
        foreach (var placed in half.Placed)
        {
            var e = half.Events[placed.Item.Key];
            var at = new ScenePoint(placed.Item.X, top + ((placed.Row < 0 ? last : placed.Row) + 0.5) * rowPx);
            var uncertain = e.Confidence == Confidence.Low;
            var (shape, size) = e.Direction switch
            {
                Direction.Tightening => (GlyphShape.TriangleDown, sizes.Glyph),
                Direction.Easing => (GlyphShape.TriangleUp, sizes.Glyph),
                Direction.Neutral => (GlyphShape.Circle, sizes.Glyph * 0.86),
                _ => throw new ArgumentOutOfRangeException(nameof(half), e.Direction, "Not a direction"),
            };
            var ink = InkOf(e.Track);
            var glyph = new GlyphMark(shape, at, placed.Row < 0 ? size * 0.7 : size) { Fill = shape == GlyphShape.TriangleDown && !uncertain ? ink : Ink.Paper, Stroke = ink, Dashed = uncertain };
            var marks = new List<Mark> { glyph };
            var target = glyph.Box;
            if (e == half.Lane.Episode.Anchor)
            {
                marks.Insert(0, new GlyphMark(GlyphShape.Circle, at, Math.Min(sizes.Glyph * 1.9, rowPx * 1.1)) { Fill = Ink.Paper, Stroke = Ink.Focus, StrokeWidthPx = 1.6 });
            }

            if (placed.Side != LabelSide.None)
            {
                var bold = Bold(e, half.Lane);
                var label = new TextMark(new(half.Packing.LabelLeft(placed), at.Y + sizes.Small * 0.36), Label(e), sizes.Small, bold || e.Weight >= 4 ? Ink.Text : Ink.Muted) { Bold = bold, Halo = half.Half.Tint };
                marks.Add(label);
                target = target.With(label.Box);
            }

            yield return new(GroupKind.Event, marks)
            {
                EventIds = [e.Id],
                Name = $"{half.Lane.Name}, day {half.Lane.Days(e)}, {DateText.Of(e.Date, e.DatePrecision)}, {Vocabulary.Word(e.Direction)}{(uncertain ? ", low confidence" : "")}, {Label(e)}: {e.Title}",
                Lane = $"{half.Lane.Anchor}-{(half.Half.Role == TrackRole.Act ? "acts" : "triggers")}",
                Link = "/events/" + e.Id,
                Target = target.AtLeast(24, Math.Max(rowPx, 12)),
                AnchorX = at.X,
            };
        }
    }

    private IEnumerable<Mark> Scale(LinearScale axis, Sizes sizes, List<Mark> grounds, double bottom)
    {
        var room = new LabelRoom(new(axis.LowPx - sizes.Glyph * 3, bottom, axis.HighPx - axis.LowPx + sizes.Glyph * 6, sizes.SmallLine * 2.2));
        // Months of thirty days are what people count in; short spans count in weeks.
        var span = set.Request.BeforeDays + set.Request.AfterDays;
        var step = span switch { <= 45 => 7, <= 540 => 30, _ => 90 };
        var (before, after) = (set.Request.BeforeDays / step, set.Request.AfterDays / step);
        // Day 0 is named first, then outwards as far as there is room.
        foreach (var day in Enumerable.Range(-before, before + after + 1).Select(n => n * step).OrderBy(Math.Abs))
        {
            foreach (var ground in grounds.OfType<BoxMark>())
            {
                yield return PathMark.Line(axis.At(day), ground.Box.Y, axis.At(day), ground.Box.Bottom, day == 0 ? Ink.Text : Ink.GridStrong, day == 0 ? 1.4 : 0.6);
            }

            var words = day == 0 ? "day 0" : day < 0 ? "−" + Cells.Whole(-day) : "+" + Cells.Whole(day);
            if (room.Place([new(new(axis.At(day), bottom + sizes.SmallLine * 0.9), words, sizes.Small, day == 0 ? Ink.Text : Ink.Muted) { Anchor = TextAnchor.Middle, Bold = day == 0 }], 4) is { } label)
            {
                yield return label;
            }
        }
    }

    // Where an episode runs beyond the as-of day, nothing is known after it.
    private IEnumerable<Mark> Ends(LinearScale axis, IReadOnlyList<Packed> packed, List<Mark> grounds)
    {
        foreach (var (half, ground) in packed.Zip(grounds.OfType<BoxMark>()))
        {
            var days = set.Request.AsOf.DayNumber - half.Lane.Episode.DayZero.DayNumber;
            if (days < set.Request.AfterDays)
            {
                var x = axis.At(days + 0.5);
                yield return new BoxMark(ground.Box with { X = x, Width = Math.Max(0, ground.Box.Right - x) }) { Fill = Ink.Paper, Hatch = Ink.Grid };
            }
        }
    }

    private static List<Mark> Head(EpisodeLane lane, Sizes sizes, SceneBox box, double top, bool withFacts)
    {
        var name = TextBlock.Of(lane.Name, sizes.Text, true, Ink.Text, box.Width, 1);
        return [.. name.At(box.X, top), .. withFacts ? FactsBlock(lane, sizes, box.Width).At(box.X, top + name.Height) : []];
    }

    private static double HeadHeight(EpisodeLane lane, Sizes sizes, double width, bool withFacts) =>
        TextBlock.Of(lane.Name, sizes.Text, true, Ink.Text, width, 1).Height + (withFacts ? FactsBlock(lane, sizes, width).Height : 0) + 2;

    private static TextBlock FactsBlock(EpisodeLane lane, Sizes sizes, double width) => TextBlock.Of(lane.Facts, sizes.Small, false, Ink.Muted, width, sizes.Narrow ? 10 : 3);

    private double Fixed(Sizes sizes) => sizes.SmallLine * 2 + set.Lanes.Count * (sizes.Text * 0.6 + 4);

    private static string Label(PolicyEvent e) => e.Confidence == Confidence.Low ? e.Label + "?" : e.Label;

    private static bool Bold(PolicyEvent e, EpisodeLane lane) => e == lane.Episode.Anchor || e.Weight == 5;

    private static Ink InkOf(EventTrack track) =>
        track == EventTracks.UsTariff ? Ink.Tariff
        : track == EventTracks.UsChipControl ? Ink.Chip
        : track == EventTracks.Diplomacy ? Ink.Talks
        : Ink.China;

    /// <summary>Half an episode, its marks in their rows.</summary>
    private sealed record Packed(
        EpisodeLane Lane,
        (string Name, TrackRole Role, Ink Tint, Ink Ink) Half,
        IReadOnlyList<PolicyEvent> Events,
        IReadOnlyList<PackedItem> Placed,
        LanePacking Packing,
        int Rows);
}
