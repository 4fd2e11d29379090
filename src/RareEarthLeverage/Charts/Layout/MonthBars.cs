using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Growth;

namespace RareEarthLeverage.Charts.Layout;

/// <summary>Bars of months on an axis of time, and what stands where there is none. Full: as printed. Pale with a dashed
/// edge: about. Hollow without one edge: more, or less, than the figure. A gap is hatched along the axis and never a bar.</summary>
internal static class MonthBars
{
    private const double PadShare = 0.14;
    private const double HatchPx = 6;
    private const string NoFigure = "no figure";

    /// <summary>How to read the bars that a picture holds.</summary>
    public static IEnumerable<LegendEntry> Legend(IReadOnlySet<Qualifier> qualifiers, bool hasGaps)
    {
        if (qualifiers.Contains(Qualifier.About))
        {
            yield return LegendEntry.Box(b => Styled(b, Qualifier.About, Ink.BarUp, Ink.BarUpSoft), "about (~)");
        }

        if (qualifiers.Contains(Qualifier.MoreThan))
        {
            yield return LegendEntry.Box(b => Styled(b, Qualifier.MoreThan, Ink.BarUp, Ink.BarUpSoft), "more than (>): open at the top");
        }

        if (qualifiers.Contains(Qualifier.LessThan))
        {
            yield return LegendEntry.Box(b => Styled(b, Qualifier.LessThan, Ink.BarUp, Ink.BarUpSoft), "less than (<): open at the foot");
        }

        if (hasGaps)
        {
            yield return LegendEntry.Box(b => new(new(b.X, b.Y + 2, b.Width, HatchPx)) { Hatch = Ink.Faint }, "no figure known");
        }
    }

    /// <summary>The box of a bar.</summary>
    /// <param name="time">The axis of time.</param>
    /// <param name="first">First month.</param>
    /// <param name="last">Last month.</param>
    /// <param name="zero">Height of zero.</param>
    /// <param name="value">Height of the value.</param>
    /// <param name="left">Where the bar begins, as a share of the room of its months.</param>
    /// <param name="right">Where it ends.</param>
    public static SceneBox Box(TimeScale time, YearMonth first, YearMonth last, double zero, double value, double left = 0, double right = 1)
    {
        var (start, end) = (time.Start(first.First), time.End(last.Last));
        var pad = Math.Min((end - start) * PadShare, 12);
        var (a, b) = (time.Clamp(start + pad + left * (end - start - 2 * pad)), time.Clamp(start + pad + right * (end - start - 2 * pad)));
        return new(a, Math.Min(zero, value), Math.Max(0, b - a), Math.Max(Math.Abs(zero - value), 1));
    }

    /// <summary>A bar as its number is to be read.</summary>
    public static BoxMark Styled(SceneBox box, Qualifier qualifier, Ink full, Ink pale) =>
        qualifier switch
        {
            Qualifier.Exact => new(box) { Fill = full },
            Qualifier.About => new(Inset(box)) { Fill = pale, Stroke = full, StrokeWidthPx = 1, Dashed = true },
            Qualifier.MoreThan => new(Inset(box)) { Stroke = full, StrokeWidthPx = 1.5, Open = BoxSide.Top },
            Qualifier.LessThan => new(Inset(box)) { Stroke = full, StrokeWidthPx = 1.5, Open = BoxSide.Bottom },
            _ => throw new ArgumentOutOfRangeException(nameof(qualifier), qualifier, "Not a qualifier"),
        };

    /// <summary>Gaps, neighbours as one: hatched along the axis, and said in words where there is room.</summary>
    /// <param name="months">The months without a figure, in order.</param>
    /// <param name="time">The axis of time.</param>
    /// <param name="zero">Height of zero.</param>
    /// <param name="sizes">Sizes.</param>
    /// <param name="room">Keeps words apart; bars are already taken.</param>
    public static IEnumerable<Mark> Gaps(IEnumerable<(YearMonth First, YearMonth Last)> months, TimeScale time, double zero, Sizes sizes, LabelRoom room)
    {
        foreach (var (first, last) in Runs(months))
        {
            var (left, right) = (time.Clamp(time.Start(first.First)), time.Clamp(time.End(last.Last)));
            if (right - left < 1)
            {
                continue;
            }

            var marks = new List<Mark> { new BoxMark(new(left, zero - HatchPx, right - left, HatchPx)) { Hatch = Ink.Faint } };
            var text = new TextMark(new((left + right) / 2, zero - HatchPx - sizes.Small * 0.4), NoFigure, sizes.Small, Ink.Faint) { Anchor = TextAnchor.Middle };
            if (text.Box.Width + 4 <= right - left && room.Place([text]) is { } placed)
            {
                marks.Add(placed);
            }

            var words = first == last ? DateText.Month(first) : $"{DateText.Month(first)} to {DateText.Month(last)}";
            yield return new GroupMark(GroupKind.Value, marks) { Name = $"{words}: {NoFigure}" };
        }
    }

    /// <summary>Consecutive months as one run each.</summary>
    public static IReadOnlyList<(YearMonth First, YearMonth Last)> Runs(IEnumerable<(YearMonth First, YearMonth Last)> months)
    {
        var runs = new List<(YearMonth First, YearMonth Last)>();
        foreach (var (first, last) in months)
        {
            if (runs.Count > 0 && runs[^1].Last.AddMonths(1) == first)
            {
                runs[^1] = (runs[^1].First, last);
            }
            else
            {
                runs.Add((first, last));
            }
        }

        return runs;
    }

    // The edge is drawn on the outline; within, so that it ends where a full bar would.
    private static SceneBox Inset(SceneBox box) => box.Width < 2 || box.Height < 2 ? box : new(box.X + 0.5, box.Y + 0.5, box.Width - 1, box.Height - 1);
}
