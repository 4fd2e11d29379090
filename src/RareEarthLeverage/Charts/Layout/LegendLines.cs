using RareEarthLeverage.Charts.Drawing;

namespace RareEarthLeverage.Charts.Layout;

/// <summary>Sets explanations in lines no wider than allowed.</summary>
internal static class LegendLines
{
    private const double GapShare = 0.55;

    /// <summary>The lines; each holds entries with the left end of each.</summary>
    public static IReadOnlyList<IReadOnlyList<(LegendEntry Entry, double X)>> Of(IReadOnlyList<LegendEntry> entries, Sizes sizes, double left, double widthPx)
    {
        var lines = new List<List<(LegendEntry, double)>>();
        var x = double.MaxValue;
        foreach (var entry in entries)
        {
            var width = entry.SampleWidthPx + sizes.Small * GapShare + TextWidths.Of(entry.Text, sizes.Small);
            if (x + width > left + widthPx)
            {
                lines.Add([]);
                x = left;
            }

            lines[^1].Add((entry, x));
            x += width + sizes.Small * 1.7;
        }

        return lines;
    }

    /// <summary>The marks of a line round a middle height; words that are too long for the width are wrapped no further but
    /// cut.</summary>
    public static IEnumerable<Mark> At(IReadOnlyList<(LegendEntry Entry, double X)> line, Sizes sizes, double middle, double right) =>
        line.SelectMany(e =>
        {
            var x = e.X + e.Entry.SampleWidthPx + sizes.Small * GapShare;
            return e.Entry.Sample(e.X, middle).Append(
                new TextMark(new(x, middle + sizes.Small * 0.36), TextWidths.Fit(e.Entry.Text, sizes.Small, bold: false, right - x), sizes.Small, Ink.Muted));
        });
}
