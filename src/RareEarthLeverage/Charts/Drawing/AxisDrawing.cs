namespace RareEarthLeverage.Charts.Drawing;

/// <summary>Draws the scale of time: two lines of names, and lines through lanes and bars.</summary>
internal static class AxisDrawing
{
    /// <summary>Height of the names in pixels.</summary>
    public static double Height(TimeScale time, Sizes sizes) => sizes.SmallLine * (time.Coarse is null || HasRoomForYear(time, sizes) ? 1 : 2) + 2;

    private static bool HasRoomForYear(TimeScale time, Sizes sizes) => time.Fine == TimeUnit.Month && time.PxPerDay * 28 > TextWidths.Of("May 2025", sizes.Small, bold: true) + 6;

    /// <summary>Upright lines where stretches begin.</summary>
    public static IEnumerable<Mark> Grid(TimeScale time, double top, double bottom)
    {
        var strong = (time.Coarse is { } coarse ? time.Ticks(coarse) : []).Where(t => t.StartPx > time.LeftPx).Select(t => t.StartPx).ToHashSet();
        foreach (var tick in time.Ticks(time.Fine).Where(t => t.StartPx > time.LeftPx))
        {
            yield return PathMark.Line(tick.StartPx, top, tick.StartPx, bottom, strong.Remove(tick.StartPx) ? Ink.GridStrong : Ink.Grid);
        }

        foreach (var x in strong.Order())
        {
            yield return PathMark.Line(x, top, x, bottom, Ink.GridStrong);
        }
    }

    /// <summary>The names: fine ones in the middle of their stretch, coarse ones below at its beginning. Where months are wide,
    /// the first of a year names it, and one line is enough.</summary>
    public static IEnumerable<Mark> Names(TimeScale time, Sizes sizes, double top)
    {
        var baseline = top + sizes.SmallLine * 0.78;
        var edge = double.MinValue;
        var oneLine = HasRoomForYear(time, sizes);
        foreach (var tick in time.Ticks(time.Fine))
        {
            var withYear = oneLine && (edge == double.MinValue || tick.First.Month == 1);
            if (time.Fine == TimeUnit.Week && tick.First < time.From)
            {
                continue;
            }

            // A week is named by its Monday, which stands where that day is; any other stretch by its middle.
            var middle = time.Fine == TimeUnit.Week ? time.At(tick.First) : (tick.StartPx + tick.EndPx) / 2;
            var text = new TextMark(new(middle, baseline), withYear ? $"{tick.Label} {tick.First.Year}" : tick.Label, sizes.Small, withYear ? Ink.Text : Ink.Muted) { Anchor = TextAnchor.Middle, Bold = withYear };
            if (text.Box.Width <= tick.EndPx - tick.StartPx && text.Box.X > edge + 2)
            {
                edge = text.Box.Right;
                yield return text;
            }
        }

        if (!oneLine && time.Coarse is { } coarse)
        {
            foreach (var tick in time.Ticks(coarse))
            {
                var text = new TextMark(new(tick.StartPx + 2, baseline + sizes.SmallLine), tick.Label, sizes.Small, Ink.Text) { Bold = true };
                if (text.Box.Width + 4 <= tick.EndPx - tick.StartPx)
                {
                    yield return text;
                }
            }
        }
    }
}
