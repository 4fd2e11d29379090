using System.Globalization;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Charts.LeverageTimeline;

/// <summary>The strip of the pinned events over the lanes: a letter for each, and the days from one to the next.</summary>
internal static class PinDrawing
{
    /// <summary>Height of the strip.</summary>
    public static double Height(Sizes sizes) => Math.Round(sizes.Small * 1.9);

    /// <summary>The letter of a pinned event.</summary>
    public static string Letter(int number) => ((char)('A' + number)).ToString();

    /// <summary>Days between two events in words: <c>2 days</c>, or <c>0 to 30 days</c> where a date is not exact.</summary>
    public static string Days(PolicyEvent a, PolicyEvent b)
    {
        var days = DaysBetween.Of(a.Span, b.Span);
        return days.IsExact
            ? $"{days.Least.ToString("#,0", CultureInfo.InvariantCulture)} {(days.Least == 1 ? "day" : "days")}"
            : $"{days.Least.ToString("#,0", CultureInfo.InvariantCulture)} to {days.Most.ToString("#,0", CultureInfo.InvariantCulture)} days";
    }

    /// <summary>The strip.</summary>
    /// <param name="pins">The pinned events in view, with their numbers.</param>
    /// <param name="top">Upper edge of the strip.</param>
    /// <param name="bottom">Lower end of the lines.</param>
    /// <param name="sizes">Sizes.</param>
    public static IEnumerable<GroupMark> Groups(IReadOnlyList<(int Number, EventMark Mark)> pins, double top, double bottom, Sizes sizes)
    {
        var size = sizes.Small * 1.35;
        var y = top + size / 2 + 1;
        var inTime = pins.OrderBy(p => p.Mark.X).ThenBy(p => p.Number).ToList();
        var right = double.MinValue;
        for (var i = 0; i < inTime.Count; i++)
        {
            var (number, mark) = inTime[i];
            // Letters stand beside one another where days are close; the line says whose day it is.
            var x = Math.Max(mark.X, right + size + 2);
            var marks = new List<Mark> { PathMark.Rounded([new(x, y + size / 2), new(x, top + Height(sizes) - 2), new(mark.X, top + Height(sizes) - 2), new(mark.X, bottom)], 0) with { Stroke = Ink.Muted, StrokeWidthPx = 0.9 } };
            var words = i == 0 ? "" : Days(inTime[i - 1].Mark.Event, mark.Event);
            if (i > 0 && x - right - size / 2 >= TextWidths.Of(words, sizes.Small) + 10)
            {
                var (from, to) = (right + 2, x - size / 2 - 2);
                var half = TextWidths.Of(words, sizes.Small) / 2 + 4;
                marks.Add(PathMark.Line(from, y, (from + to) / 2 - half, y, Ink.Muted) with { SpansTime = true });
                marks.Add(PathMark.Line((from + to) / 2 + half, y, to, y, Ink.Muted) with { SpansTime = true });
                marks.Add(new TextMark(new((from + to) / 2, y + sizes.Small * 0.36), words, sizes.Small, Ink.Text) { Anchor = TextAnchor.Middle, Halo = Ink.Paper });
                words = "";
            }

            marks.Add(new GlyphMark(GlyphShape.Circle, new(x, y), size) { Fill = Ink.Text, Stroke = Ink.Text });
            marks.Add(new TextMark(new(x, y + sizes.Small * 0.36), Letter(number), sizes.Small, Ink.Paper) { Anchor = TextAnchor.Middle, Bold = true });
            right = x + size / 2;
            var next = i + 1 < inTime.Count ? inTime[i + 1].Mark.X - size / 2 : double.MaxValue;
            if (words.Length > 0 && right + 4 + TextWidths.Of(words, sizes.Small) < next)
            {
                marks.Add(new TextMark(new(right + 3, y + sizes.Small * 0.36), words, sizes.Small, Ink.Text) { Halo = Ink.Paper });
                right += 4 + TextWidths.Of(words, sizes.Small);
            }

            yield return new(GroupKind.Frame, marks)
            {
                AnchorX = mark.X,
                Name = i == 0 ? $"Pinned {Letter(number)}: {mark.Event.Label}" : $"Pinned {Letter(number)}: {mark.Event.Label}, {Days(inTime[i - 1].Mark.Event, mark.Event)} after {Letter(inTime[i - 1].Number)}",
            };
        }
    }
}
