using System.Globalization;
using RareEarthLeverage.Charts;

namespace RareEarthLeverage.Web.Figures;

/// <summary>How a figure is cited: with its as-of day, its data revision and its permanent link.</summary>
internal static class FigureCitation
{
    private const string Site = "Rare Earth Leverage";

    /// <summary>In words.</summary>
    /// <param name="caption">What is written round the figure.</param>
    /// <param name="link">Its permanent link, absolute.</param>
    /// <param name="today">The day on which it was read.</param>
    public static string Plain(Caption caption, string link, DateOnly today) =>
        $"{Site}, \u201c{caption.Title}\u201d ({caption.Subtitle}), as of {DateText.LongDay(caption.AsOf)}, data revision {Whole(caption.Revision)}. {link} (read {DateText.LongDay(today)}).";

    /// <summary>As an entry for BibTeX.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="caption">What is written round the figure.</param>
    /// <param name="link">Its permanent link, absolute.</param>
    /// <param name="today">The day on which it was read.</param>
    public static string BibTex(IChart chart, Caption caption, string link, DateOnly today) =>
        string.Join(
            '\n',
            [
                $"@misc{{{chart.Id}-r{Whole(caption.Revision)}-{Iso(caption.AsOf)},",
                $"  author       = {{{{{Site}}}}},",
                $"  title        = {{{Escaped(caption.Title)}}},",
                $"  year         = {{{caption.AsOf.Year.ToString(CultureInfo.InvariantCulture)}}},",
                $"  howpublished = {{\\url{{{link}}}}},",
                $"  note         = {{{Escaped(caption.Subtitle)}. As of {Iso(caption.AsOf)}, data revision {Whole(caption.Revision)}. Accessed {Iso(today)}}}",
                "}",
            ]);

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // The signs that mean something to TeX.
    private static string Escaped(string text) =>
        string.Concat(text.Select(c => c switch
        {
            '\\' => "\\textbackslash{}",
            '{' or '}' or '&' or '%' or '$' or '#' or '_' => "\\" + c,
            '~' => "\\textasciitilde{}",
            '^' => "\\textasciicircum{}",
            _ => c.ToString(),
        }));
}
