using RareEarthLeverage.Charts.Drawing;

namespace RareEarthLeverage.Export.Painting;

/// <summary>Breaks text into lines; nothing is left out, words that are too long are broken as well.</summary>
internal static class TextLines
{
    private const double Tolerance = 0.01;

    /// <summary>The lines; one empty line when there is no text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="size">Size of the font.</param>
    /// <param name="bold">The bold cut.</param>
    /// <param name="width">Room, in the unit of the size.</param>
    public static IReadOnlyList<string> Of(string text, double size, bool bold, double width)
    {
        // What was measured before fits again, whatever the last digit of a sum.
        width += Tolerance;
        var lines = new List<string>();
        var line = "";
        var lineWidth = 0.0;
        var blank = TextWidths.Of(" ", size, bold);
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var (piece, pieceWidth) in Pieces(word, size, bold, width))
            {
                var first = line.Length == 0;
                if (!first && lineWidth + blank + pieceWidth > width)
                {
                    lines.Add(line);
                    (line, lineWidth) = (piece, pieceWidth);
                }
                else
                {
                    (line, lineWidth) = first ? (piece, pieceWidth) : (line + " " + piece, lineWidth + blank + pieceWidth);
                }
            }
        }

        lines.Add(line);
        return lines;
    }

    private static IEnumerable<(string Piece, double Width)> Pieces(string word, double size, bool bold, double width)
    {
        var whole = TextWidths.Of(word, size, bold);
        if (whole <= width)
        {
            yield return (word, whole);
            yield break;
        }

        var (start, at, sum) = (0, 0, 0.0);
        foreach (var rune in word.EnumerateRunes())
        {
            var add = TextWidths.Of(rune.ToString(), size, bold);
            if (at > start && sum + add > width)
            {
                yield return (word[start..at], sum);
                (start, sum) = (at, 0);
            }

            at += rune.Utf16SequenceLength;
            sum += add;
        }

        yield return (word[start..], sum);
    }
}
