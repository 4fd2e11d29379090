using System.Globalization;
using RareEarthLeverage.Alignment.Response;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Charts.Layout;
using RareEarthLeverage.Growth;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Charts.ShipmentResponse;

/// <summary>The three months after as a share of the three before: a tick for each month without a move, and a mark for each
/// month with one, so that a reader sees whether it stands out.</summary>
internal static class PlaceboStrip
{
    /// <summary>Height in lines of small text.</summary>
    public const double Lines = 8;

    public static IEnumerable<Mark> Marks(ResponsePlan plan, Sizes sizes, SceneBox box)
    {
        var moves = (plan.Response?.Moves ?? []).Where(m => m.AfterIndex is not null).GroupBy(m => m.Month).ToList();
        var placebo = plan.Response?.Placebo ?? [];
        var heading = $"Three months after t, the three before = 100: {SeriesWords.Count(moves.Count, "month")} with a move (marks) among {SeriesWords.Count(placebo.Count, "month")} without one (ticks)";
        var name = new TextMark(new(box.X, box.Y + sizes.SmallLine * 0.75), TextWidths.Fit(heading, sizes.Small, bold: true, box.Width), sizes.Small, Ink.Text) { Bold = true };
        var values = moves.Select(m => m.First().AfterIndex ?? 0).Concat(placebo.Select(p => p.AfterIndex)).Select(v => (double)v).ToList();
        if (values.Count == 0)
        {
            yield return new GroupMark(GroupKind.Frame, [name, new TextMark(new(box.X, box.Y + sizes.SmallLine * 2), "Not known for any month: six known months are needed.", sizes.Small, Ink.Faint)]);
            yield break;
        }

        var line = box.Bottom - sizes.SmallLine * 1.4;
        var scale = new LinearScale(Math.Min(values.Min(), 100) - 1, Math.Max(values.Max(), 100) + 1, box.X + sizes.Text, box.Right - sizes.Text);
        var frame = new List<Mark> { name, PathMark.Line(box.X, line, box.Right, line, Ink.Axis) };
        var names = new LabelRoom(box);
        foreach (var tick in scale.Ticks(box.Width < 500 ? 4 : 10))
        {
            var text = new TextMark(new(scale.At(tick), line + sizes.SmallLine * 1.15), tick.ToString("0", CultureInfo.InvariantCulture), sizes.Small, Ink.Faint) { Anchor = TextAnchor.Middle };
            frame.AddRange(names.Place([text]) is { } placed ? [placed, PathMark.Line(scale.At(tick), line, scale.At(tick), line + 4, Ink.Axis)] : []);
        }

        yield return new GroupMark(GroupKind.Frame, frame);
        foreach (var month in placebo)
        {
            var x = scale.At((double)month.AfterIndex);
            yield return new GroupMark(GroupKind.Value, [PathMark.Line(x, line - sizes.Small * 1.1, x, line, Ink.Faint, 1.4)]) { Name = $"{DateText.Month(month.Month)}, no move: {Cells.Rounded(month.AfterIndex, 1)}" };
        }

        foreach (var mark in Moves(moves, scale, sizes, box, line))
        {
            yield return mark;
        }
    }

    private static IEnumerable<GroupMark> Moves(List<IGrouping<YearMonth, MoveResponse>> months, LinearScale scale, Sizes sizes, SceneBox box, double line)
    {
        var row = line - sizes.Small * 1.9;
        var top = box.Y + sizes.SmallLine * 1.05;
        var room = new LabelRoom(box with { Y = top, Height = Math.Max(1, row - top + sizes.Small) });
        var at = months.Select(m => (Month: m, X: scale.At((double)(m.First().AfterIndex ?? 0)))).OrderBy(m => m.X).ToList();
        at.ForEach(m => room.Take(new(m.X - sizes.Glyph / 2, row - sizes.Glyph / 2, sizes.Glyph, sizes.Glyph)));
        foreach (var (month, x) in at)
        {
            var words = ResponseTables.Rank(month.First()) is { } rank ? $"{DateText.Month(month.Key)}: {rank}" : DateText.Month(month.Key);
            var candidates = Enumerable.Range(0, 5).SelectMany(step => new[] { TextAnchor.Middle, TextAnchor.Start, TextAnchor.End }.Select(anchor =>
                new TextMark(new(x, row - sizes.Glyph * 0.75 - step * sizes.Small * 1.15), words, sizes.Small, Ink.Muted) { Anchor = anchor, Halo = Ink.Paper }));
            var marks = new List<Mark>();
            if (room.Place(candidates, 3) is { } label)
            {
                marks.AddRange([PathMark.Line(x, label.At.Y + 2, x, row, Ink.GridStrong, 0.8), label]);
            }

            marks.AddRange(Glyphs(month, x, row, sizes));
            var acts = month.SelectMany(m => m.Move.Acts).ToList();
            yield return new(acts.Count == 1 ? GroupKind.Event : GroupKind.Cluster, marks)
            {
                EventIds = [.. acts.Select(a => a.Id)],
                Name = $"{words}. Three months after, three before = 100: {Cells.Rounded(month.First().AfterIndex, 1)}, counted from the lowest. {string.Join(". ", month.Select(m => MarkedMoves.Words(m.Move)))}",
                Link = "/events/" + MarkedMoves.Lead(month.First().Move).Id,
                Target = new SceneBox(x - sizes.Glyph / 2, row - sizes.Glyph / 2, sizes.Glyph, sizes.Glyph).AtLeast(24, 24),
                AnchorX = x,
            };
        }
    }

    // A month with moves both ways has one value and both marks, side by side.
    private static IEnumerable<GlyphMark> Glyphs(IGrouping<YearMonth, MoveResponse> month, double x, double row, Sizes sizes)
    {
        var both = month.Select(m => m.Move.Direction).Distinct().Count() > 1;
        foreach (var direction in month.Select(m => m.Move.Direction).Distinct().Order())
        {
            var tightening = direction == Direction.Tightening;
            var centre = new ScenePoint(x + (both ? (tightening ? -1 : 1) * sizes.Glyph * 0.55 : 0), row);
            yield return new(tightening ? GlyphShape.TriangleDown : GlyphShape.TriangleUp, centre, sizes.Glyph) { Fill = tightening ? Ink.China : Ink.Paper, Stroke = Ink.China };
        }
    }
}
