using System.Collections.Frozen;
using System.Text;

namespace RareEarthLeverage.Export.Pdf;

/// <summary>Which characters can be shown, and under which codes: Helvetica in WinAnsiEncoding, Symbol in its own, and
/// <see cref="PdfSigns"/>.</summary>
internal static class PdfCharacters
{
    /// <summary>Stands where characters are left out.</summary>
    public const string LeftOut = "[…]";

    // Codes 0x80 to 0x9F of WinAnsiEncoding; a blank where there is none.
    private const string WinAnsi80 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

    // U+0100 to U+017F without their marks.
    private const string LatinExtended =
        "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiJjJjKkkLlLlLlLlLlNnNnNnnNnOoOoOoŒœRrRrRrSsSsSsŠšTtTtTtUuUuUuUuUuUuWwYyŸZzZzŽžs";

    private static readonly FrozenDictionary<int, byte> Symbols = new Dictionary<int, byte>
    {
        [0x2261] = 0xBA, [0x221E] = 0xA5, [0x221D] = 0xB5,
        [0x2190] = 0xAC, [0x2191] = 0xAD, [0x2193] = 0xAF, [0x2194] = 0xAB, [0x21D2] = 0xDE, [0x2206] = 0x44, [0x2211] = 0xE5,
        [0x221A] = 0xD6, [0x2208] = 0xCE, [0x2229] = 0xC7, [0x222A] = 0xC8,
        ['Α'] = 0x41, ['Β'] = 0x42, ['Χ'] = 0x43, ['Δ'] = 0x44, ['Ε'] = 0x45, ['Φ'] = 0x46, ['Γ'] = 0x47, ['Η'] = 0x48, ['Ι'] = 0x49,
        ['Κ'] = 0x4B, ['Λ'] = 0x4C, ['Μ'] = 0x4D, ['Ν'] = 0x4E, ['Ο'] = 0x4F, ['Π'] = 0x50, ['Θ'] = 0x51, ['Ρ'] = 0x52, ['Σ'] = 0x53,
        ['Τ'] = 0x54, ['Υ'] = 0x55, ['Ω'] = 0x57, ['Ξ'] = 0x58, ['Ψ'] = 0x59, ['Ζ'] = 0x5A,
        ['α'] = 0x61, ['β'] = 0x62, ['χ'] = 0x63, ['δ'] = 0x64, ['ε'] = 0x65, ['φ'] = 0x66, ['γ'] = 0x67, ['η'] = 0x68, ['ι'] = 0x69,
        ['κ'] = 0x6B, ['λ'] = 0x6C, ['μ'] = 0x6D, ['ν'] = 0x6E, ['ο'] = 0x6F, ['π'] = 0x70, ['θ'] = 0x71, ['ρ'] = 0x72, ['σ'] = 0x73,
        ['τ'] = 0x74, ['υ'] = 0x75, ['ω'] = 0x77, ['ξ'] = 0x78, ['ψ'] = 0x79, ['ζ'] = 0x7A,
    }.ToFrozenDictionary();

    /// <summary>The text in characters that can be shown. Blanks of all widths become a blank, hyphens a hyphen, letters with
    /// marks that the fonts lack lose them; what is left has <see cref="LeftOut"/> in its place, once for a whole stretch.</summary>
    /// <param name="text">The text.</param>
    /// <param name="leftOut">Raised by one for each stretch that is left out.</param>
    public static string Shown(string text, ref int leftOut)
    {
        if (text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0)
        {
            return text;
        }

        var shown = new StringBuilder(text.Length);
        var (inGap, pendingBlanks) = (false, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            var character = Nearest(rune.Value);
            if (character == 0)
            {
                continue;
            }

            if (character < 0)
            {
                if (!inGap)
                {
                    shown.Append(LeftOut);
                    leftOut++;
                }

                (inGap, pendingBlanks) = (true, 0);
            }
            else if (inGap && character == ' ')
            {
                pendingBlanks++;
            }
            else
            {
                shown.Append(' ', pendingBlanks).Append((char)character);
                (inGap, pendingBlanks) = (false, 0);
            }
        }

        return shown.ToString();
    }

    /// <summary>The stretches of a shown text, each in one font.</summary>
    public static IEnumerable<(PdfFace Face, string Text, byte[] Codes)> Runs(string shown, bool bold)
    {
        if (shown.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0)
        {
            yield return (bold ? PdfFace.Bold : PdfFace.Regular, shown, Encoding.ASCII.GetBytes(shown));
            yield break;
        }

        var start = 0;
        for (var i = 1; i <= shown.Length; i++)
        {
            var face = Face(shown[start], bold);
            if (i == shown.Length || Face(shown[i], bold) != face)
            {
                var text = shown[start..i];
                yield return (face, text, [.. text.Select(c => Code(c, face))]);
                start = i;
            }
        }
    }

    private static PdfFace Face(char c, bool bold) =>
        c <= '\u00FF' ? (bold ? PdfFace.Bold : PdfFace.Regular)
        : PdfSigns.Signs.Contains(c, StringComparison.Ordinal) ? (bold ? PdfFace.BoldSigns : PdfFace.Signs)
        : Symbols.ContainsKey(c) ? PdfFace.Symbol
        : bold ? PdfFace.Bold : PdfFace.Regular;

    private static byte Code(char c, PdfFace face) =>
        face switch
        {
            PdfFace.Symbol => Symbols[c],
            PdfFace.Signs or PdfFace.BoldSigns => (byte)(PdfSigns.FirstCode + PdfSigns.Signs.IndexOf(c, StringComparison.Ordinal)),
            _ => WinAnsi(c),
        };

    /// <summary>The character that stands for one: itself, a close one, 0 for one without width, −1 when there is none.</summary>
    private static int Nearest(int rune) =>
        rune switch
        {
            >= 0x20 and <= 0x7E => rune,
            0x00AD or 0x200B or 0x200C or 0x200D or 0x200E or 0x200F or 0x2060 or 0xFEFF or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or (>= 0x0300 and <= 0x036F) or (>= 0xFE00 and <= 0xFE0F) => 0,
            < 0x20 or (>= 0x7F and <= 0xA0) or (>= 0x2000 and <= 0x200A) or 0x2028 or 0x2029 or 0x202F or 0x205F or 0x3000 => ' ',
            <= 0xFF => rune,
            0x2010 or 0x2011 or 0x2043 => '-',
            0x2012 => '–',
            0x2015 => '—',
            0x2032 => '\'',
            0x2033 => '"',
            0x2215 or 0x2044 => '/',
            0x223C => '~',
            0x22C5 or 0x2219 or 0x2027 => '·',
            >= 0x100 and <= 0x17F => LatinExtended[rune - 0x100],
            _ when rune <= 0xFFFF && (WinAnsi80.Contains((char)rune, StringComparison.Ordinal) || PdfSigns.Signs.Contains((char)rune, StringComparison.Ordinal) || Symbols.ContainsKey(rune)) => rune,
            _ => -1,
        };

    private static byte WinAnsi(char c) =>
        c is (>= ' ' and <= '~') or (>= '\u00A1' and <= '\u00FF') ? (byte)c : (byte)(0x80 + WinAnsi80.IndexOf(c, StringComparison.Ordinal));
}
