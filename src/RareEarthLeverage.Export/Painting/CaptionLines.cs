using System.Globalization;
using RareEarthLeverage.Charts;

namespace RareEarthLeverage.Export.Painting;

/// <summary>What every file says about its figure, heading by heading.</summary>
internal static class CaptionLines
{
    /// <summary>Headings with their text and link, in the order of reading; none is empty.</summary>
    public static IReadOnlyList<(string Heading, string Text, string? Link)> Of(Figure figure, WriteContext context)
    {
        var caption = figure.Caption;
        (string, string, string?)[] all =
        [
            ("Shows", PlainText.Clean(caption.Subtitle), null),
            ("Filters", caption.Filters.Length > 0 ? PlainText.Clean(caption.Filters) : "None", null),
            ("As of", AsOf(caption), null),
            ("Data revision", caption.Revision.ToString(CultureInfo.InvariantCulture), null),
            ("Permanent link", context.Link, context.Link),
            ("How to read it", PlainText.Clean(caption.Method), null),
            ("Coverage", PlainText.Clean(caption.Coverage), null),
            ("What is not known", PlainText.Clean(caption.Unknown), null),
            ("Sources", PlainText.Clean(caption.Sources), null),
        ];
        return [.. all.Where(l => l.Item2.Length > 0)];
    }

    /// <summary>The as-of day in words.</summary>
    public static string AsOf(Caption caption) => DateText.LongDay(caption.AsOf);

    /// <summary>One line for the foot of a page.</summary>
    public static string Foot(Caption caption) =>
        $"As of {AsOf(caption)} · data revision {caption.Revision.ToString(CultureInfo.InvariantCulture)}";
}
