namespace RareEarthLeverage.Charts.Drawing;

/// <summary>Width of text without a font file: the advance widths of Adobe's public metrics for Helvetica and Helvetica-Bold.
/// Arial, Liberation Sans and Arimo share them, so one table serves screen, PDF and slides.</summary>
public static class TextWidths
{
    /// <summary>Width assumed for a letter outside the table, in thousandths of the font size.</summary>
    private const int Fallback = 600;

    /// <summary>Width assumed for Chinese, Japanese and Korean characters, in thousandths of the font size.</summary>
    private const int Ideograph = 1000;

    /// <summary>Width of one line of text in pixels. Pairs are not kerned here;
    /// a painter that kerns makes the text a little narrower, never wider.</summary>
    /// <param name="text">No line breaks.</param>
    /// <param name="sizePx">Size of the font in pixels.</param>
    /// <param name="bold">The bold cut.</param>
    public static double Of(string text, double sizePx, bool bold = false)
    {
        long thousandths = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            thousandths += OfRune(rune.Value, bold);
        }

        return thousandths * sizePx / 1000;
    }

    /// <summary>The text, cut at the end with an ellipsis when it is wider than allowed.</summary>
    public static string Fit(string text, double sizePx, bool bold, double widthPx)
    {
        if (Of(text, sizePx, bold) <= widthPx)
        {
            return text;
        }

        var length = text.Length;
        while (length > 0 && Of(string.Concat(text.AsSpan(0, length).TrimEnd(), "…"), sizePx, bold) > widthPx)
        {
            length -= length > 1 && char.IsLowSurrogate(text[length - 1]) ? 2 : 1;
        }

        return length == 0 ? "" : string.Concat(text.AsSpan(0, length).TrimEnd(), "…");
    }

    /// <summary>The text in lines no wider than allowed, broken at spaces; the last line is cut when there are more than
    /// allowed.</summary>
    public static IReadOnlyList<string> Wrap(string text, double sizePx, bool bold, double widthPx, int mostLines)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : line + " " + word;
            if (line.Length == 0 || lines.Count == mostLines - 1 || Of(longer, sizePx, bold) <= widthPx)
            {
                line = longer;
            }
            else
            {
                lines.Add(line);
                line = word;
            }
        }

        if (line.Length > 0)
        {
            lines.Add(line);
        }

        return [.. lines.Select(l => Fit(l, sizePx, bold, widthPx))];
    }

    private static int OfRune(int rune, bool bold) =>
        rune switch
        {
            >= 0x20 and <= 0x7E => (bold ? BoldAscii : RegularAscii)[rune - 0x20],
            >= 0xA0 and <= 0xFF => (bold ? BoldLatin1 : RegularLatin1)[rune - 0xA0],
            0x2013 => 556, // en dash
            0x2014 or 0x2026 or 0x2030 or 0x2122 or 0x2192 => 1000, // em dash, ellipsis, per mille, trade mark, arrow
            0x2018 or 0x2019 or 0x201A => bold ? 278 : 222, // single quotation marks
            0x201C or 0x201D or 0x201E => bold ? 500 : 333, // double quotation marks
            0x2022 => 350, // bullet
            0x20AC => 556, // euro
            0x2212 => 584, // minus
            0x2248 or 0x2260 or 0x2264 or 0x2265 => 549, // about, not equal, at most, at least
            0x200B or 0xFEFF => 0, // without width
            (>= 0x1100 and <= 0x11FF) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFF00 and <= 0xFF60) or (>= 0x20000 and <= 0x3FFFD) => Ideograph,
            _ => Fallback,
        };

    // Helvetica, U+0020 to U+007E.
    private static ReadOnlySpan<short> RegularAscii =>
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    // Helvetica, U+00A0 to U+00FF.
    private static ReadOnlySpan<short> RegularLatin1 =>
    [
        278, 333, 556, 556, 556, 556, 260, 556, 333, 737, 370, 556, 584, 333, 737, 333,
        400, 584, 333, 333, 333, 556, 537, 278, 333, 333, 365, 556, 834, 834, 834, 611,
        667, 667, 667, 667, 667, 667, 1000, 722, 667, 667, 667, 667, 278, 278, 278, 278,
        722, 722, 778, 778, 778, 778, 778, 584, 778, 722, 722, 722, 722, 667, 667, 611,
        556, 556, 556, 556, 556, 556, 889, 500, 556, 556, 556, 556, 278, 278, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 584, 611, 556, 556, 556, 556, 500, 556, 500,
    ];

    // Helvetica-Bold, U+0020 to U+007E.
    private static ReadOnlySpan<short> BoldAscii =>
    [
        278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611,
        975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556,
        333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611,
        611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
    ];

    // Helvetica-Bold, U+00A0 to U+00FF.
    private static ReadOnlySpan<short> BoldLatin1 =>
    [
        278, 333, 556, 556, 556, 556, 280, 556, 333, 737, 370, 556, 584, 333, 737, 333,
        400, 584, 333, 333, 333, 611, 556, 278, 333, 333, 365, 556, 834, 834, 834, 611,
        722, 722, 722, 722, 722, 722, 1000, 722, 667, 667, 667, 667, 278, 278, 278, 278,
        722, 722, 778, 778, 778, 778, 778, 584, 778, 722, 722, 722, 722, 667, 667, 611,
        556, 556, 556, 556, 556, 556, 889, 556, 556, 556, 556, 556, 278, 278, 278, 278,
        611, 611, 611, 611, 611, 611, 611, 584, 611, 611, 611, 611, 611, 556, 611, 556,
    ];
}
