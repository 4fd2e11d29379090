using System.Text;

namespace RareEarthLeverage.Export.Painting;

/// <summary>Text that every format can hold.</summary>
internal static class PlainText
{
    /// <summary>The text with blanks in place of control characters and of what XML forbids, and with U+FFFD in place of half
    /// a surrogate pair.</summary>
    public static string Clean(string? text)
    {
        if (string.IsNullOrEmpty(text) || IsClean(text))
        {
            return text ?? "";
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            clean.Append(rune.Value is < 0x20 or (>= 0x7F and <= 0x9F) || (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF ? new Rune(' ') : rune);
        }

        return clean.ToString();
    }

    /// <summary>The text ready to stand between tags or in an attribute.</summary>
    public static string Xml(string? text)
    {
        var clean = Clean(text);
        return clean.AsSpan().IndexOfAny("&<>\"") < 0
            ? clean
            : clean.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
    }

    /// <summary>The text, cut after so many characters, with an ellipsis where it was cut.</summary>
    public static string Cut(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1;
        return text[..end] + "…";
    }

    private static bool IsClean(string text)
    {
        foreach (var c in text)
        {
            if (c is < ' ' or (>= '\u007F' and <= '\u009F') or (>= '\uD800' and <= '\uDFFF') or (>= '\uFDD0' and <= '\uFDEF') or '\uFFFE' or '\uFFFF')
            {
                return false;
            }
        }

        return true;
    }
}
