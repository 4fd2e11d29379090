using RareEarthLeverage.Alignment.Control;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Charts.Layout;
using RareEarthLeverage.Timeline.Elements;

namespace RareEarthLeverage.Charts.ElementStates;

/// <summary>One row for each element, its colour and figure the level; below them how many need a licence, and the acts on
/// other critical minerals apart.</summary>
/// <param name="record">The state of control.</param>
/// <param name="groups">The rows.</param>
internal sealed class StatesDrawing(ControlRecord record, IReadOnlyList<(string Group, IReadOnlyList<(string Symbol, string Name)> Elements)> groups)
{
    private const double LicensedLines = 6.5;
    private const double OtherLines = 5;

    /// <summary>Explanation of the levels, those that the picture holds.</summary>
    public IReadOnlyList<LegendEntry> Legend()
    {
        var levels = record.Periods.SelectMany(p => p.State.Elements.SelectMany(e => new[] { e.Level, e.HighestPossible })).ToHashSet();
        return
        [
            .. Enum.GetValues<ControlLevel>().Where(levels.Contains).Select(l => LegendEntry.Box(b => Cell(b, l), $"{Cells.Whole((int)l)} {ElementRun.Name(l)}")),
            .. record.Periods.Any(p => p.State.Elements.Any(e => e.IsUnrecorded)) ? new[] { LegendEntry.Box(b => Cell(b, ControlLevel.ExportLicence) with { Hatch = Ink.Text }, "outcome not recorded: from one level to the other") } : [],
        ];
    }

    /// <summary>Height that the plot likes.</summary>
    public double Height(PlotRoom room) =>
        Math.Round(ElementSymbols.All.Count * room.Sizes.Row * 1.12 + (groups.Count + LicensedLines + OtherLines + 3) * room.Sizes.SmallLine);

    /// <summary>The plot.</summary>
    public IEnumerable<Mark> Marks(Plot plot)
    {
        var (sizes, box) = (plot.Sizes, plot.Box);
        var symbolPx = Math.Ceiling(ElementSymbols.All.Max(s => TextWidths.Of(s, sizes.Text, bold: true)) + sizes.Text * 0.5);
        var namePx = sizes.Narrow ? 0 : Math.Ceiling(groups.SelectMany(g => g.Elements).Max(e => TextWidths.Of(e.Name, sizes.Small)) + sizes.Small * 0.7);
        var lastPx = Math.Ceiling(TextWidths.Of("2–3", sizes.Small, bold: true) + sizes.Small * 0.8);
        var time = new TimeScale(record.Window.From, record.Window.To, box.X + symbolPx + namePx, box.Right - lastPx);
        var days = new TextMark(new(box.Right, box.Y + sizes.SmallLine * 0.8), DateText.Day(record.Periods[^1].Days.Last), sizes.Small, Ink.Muted) { Anchor = TextAnchor.End };
        var bottom = box.Bottom - AxisDrawing.Height(time, sizes);
        var panels = Math.Min((LicensedLines + OtherLines) * sizes.SmallLine, (bottom - box.Y) * 0.3);
        var headPx = groups.Count > 1 ? sizes.SmallLine : 0;
        var rowPx = Math.Max(1, (bottom - panels - box.Y - groups.Count * headPx - sizes.SmallLine) / ElementSymbols.All.Count);
        var y = box.Y;
        foreach (var (group, elements) in groups)
        {
            if (headPx > 0)
            {
                yield return Words(new TextMark(new(box.X, y + headPx * 0.8), group, sizes.Small, Ink.Muted) { Bold = true });
                y += headPx;
            }

            foreach (var (symbol, name) in elements)
            {
                foreach (var mark in Row(symbol, name, new(box.X, y, symbolPx, rowPx), time, sizes, box.Right))
                {
                    yield return mark;
                }

                y += rowPx;
            }
        }

        if (headPx > 0)
        {
            // Over the figures of the last day.
            yield return Words(days);
        }

        y += sizes.SmallLine * 0.6;
        yield return new GroupMark(GroupKind.Frame, [.. AxisDrawing.Grid(time, y, bottom)]);
        var licensedBottom = y + (bottom - y) * LicensedLines / (LicensedLines + OtherLines);
        var mostActs = record.OtherMinerals.Select(s => s.High).Append(1).Max();
        foreach (var mark in new StepPanel("Elements that need a licence", record.Licensed, ElementSymbols.All.Count, "0", Ink.China, Ink.TintBeijing).Marks(time, sizes, y, licensedBottom)
            .Concat(new StepPanel("Other critical minerals, apart: acts in force", record.OtherMinerals, mostActs * 1.4, "0", Ink.ChinaOther, Ink.TintBeijing).Marks(time, sizes, licensedBottom + sizes.SmallLine * 0.4, bottom)))
        {
            yield return mark;
        }

        yield return new GroupMark(GroupKind.Frame, [.. AxisDrawing.Names(time, sizes, bottom)]);
    }

    private IEnumerable<Mark> Row(string symbol, string name, SceneBox head, TimeScale time, Sizes sizes, double right)
    {
        var baseline = head.Y + head.Height / 2 + sizes.Text * 0.36;
        if (head.Height >= sizes.Text * (TextMark.CapHeight + TextMark.Descent))
        {
            yield return Words([
                new TextMark(new(head.X, baseline), symbol, sizes.Text, Ink.Text) { Bold = true },
                .. sizes.Narrow || name.Length == 0 ? [] : new[] { new TextMark(new(head.Right, baseline), name, sizes.Small, Ink.Muted) },
            ]);
        }

        var runs = ElementRun.Of(symbol, record.Periods, byActs: false);
        foreach (var run in runs)
        {
            yield return Run(run, new(time.Start(run.Days.First), head.Y + 0.75, time.End(run.Days.Last) - time.Start(run.Days.First), Math.Max(0.5, head.Height - 1.5)), name, time, sizes);
        }

        if (head.Height >= sizes.Text * (TextMark.CapHeight + TextMark.Descent))
        {
            yield return Words(new TextMark(new(right, baseline), runs[^1].Figure, sizes.Small, Ink.Text) { Anchor = TextAnchor.End, Bold = true });
        }
    }

    private static GroupMark Run(ElementRun run, SceneBox box, string name, TimeScale time, Sizes sizes)
    {
        var known = run.Level == run.HighestPossible;
        var cell = Cell(box, run.Level);
        var label = new TextMark(new(box.X + box.Width / 2, box.Y + box.Height / 2 + sizes.Small * 0.36), run.Figure, sizes.Small, known ? On(run.Level) : Ink.Text) { Anchor = TextAnchor.Middle, Bold = !known, Halo = Ground(run.Level) };
        var fits = label.Box.Width + 4 <= box.Width && label.Box.Height <= box.Height;
        // Lines between months, in the colour of the paper: the cells of a row can be counted and the level stays whole.
        var marks = new List<Mark> { known ? cell : cell with { Hatch = On(run.Level) } };
        marks.AddRange(time.Ticks(time.Fine).Where(t => t.StartPx > box.X && t.StartPx < box.Right).Select(t => PathMark.Line(t.StartPx, box.Y, t.StartPx, box.Bottom, run.Level == ControlLevel.None ? Ink.Grid : Ink.Paper, t.First.Month == 1 ? 1.6 : 0.6)));
        if (fits)
        {
            marks.Add(label);
        }

        var acts = run.Acts.Concat(run.Open).ToList();
        return new(acts.Count == 0 ? GroupKind.Value : GroupKind.Event, marks)
        {
            EventIds = acts.Count == 0 ? [] : [acts[0].Id],
            Name = $"{(name.Length == 0 ? run.Symbol : $"{run.Symbol} {name}")}, {DateText.Day(run.Days.First)} to {DateText.Day(run.Days.Last)}: {run.Figure} {run.Words}{(acts.Count == 0 ? "" : ", by " + string.Join(", ", acts.Select(a => a.Label)))}",
            Lane = acts.Count == 0 ? "" : "element-" + run.Symbol.ToLowerInvariant(),
            Link = acts.Count == 0 ? null : "/events/" + acts[0].Id,
            Target = acts.Count == 0 ? null : box,
            AnchorX = box.X + box.Width / 2,
        };
    }

    private static BoxMark Cell(SceneBox box, ControlLevel level) =>
        level == ControlLevel.None ? new(box) { Stroke = Ink.Grid, StrokeWidthPx = 0.8 } : new(box) { Fill = Ground(level) };

    private static Ink Ground(ControlLevel level) =>
        level switch
        {
            ControlLevel.None => Ink.Paper,
            ControlLevel.QuotaOrTracking => Ink.LevelQuota,
            ControlLevel.ExportLicence => Ink.LevelLicence,
            ControlLevel.Extraterritorial => Ink.LevelReach,
            ControlLevel.BanOrHalt => Ink.LevelBan,
            _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Not a level"),
        };

    // The ink that can be read on a level.
    private static Ink On(ControlLevel level) => level >= ControlLevel.Extraterritorial ? Ink.Paper : Ink.Text;

    private static GroupMark Words(params IReadOnlyList<Mark> marks) => new(GroupKind.Frame, marks);
}
