namespace RareEarthLeverage.Charts.Drawing;

/// <summary>Lines of text under each other.</summary>
/// <param name="Lines">The lines, already wrapped.</param>
/// <param name="SizePx">Size of the font.</param>
/// <param name="Bold">The bold cut.</param>
/// <param name="Colour">Colour.</param>
internal sealed record TextBlock(IReadOnlyList<string> Lines, double SizePx, bool Bold, Ink Colour)
{
    private const double LineHeight = 1.36;

    /// <summary>Height of all lines.</summary>
    public double Height => Math.Round(Lines.Count * SizePx * LineHeight, 1);

    /// <summary>Wraps a text; an empty one has no lines.</summary>
    public static TextBlock Of(string text, double sizePx, bool bold, Ink colour, double widthPx, int mostLines) =>
        new(TextWidths.Wrap(text, sizePx, bold, widthPx, mostLines), sizePx, bold, colour);

    /// <summary>The lines with their top at a height.</summary>
    public IEnumerable<Mark> At(double x, double top, TextAnchor anchor = TextAnchor.Start) =>
        Lines.Select((line, i) => new TextMark(new(x, top + (i + 0.5) * SizePx * LineHeight + SizePx * 0.36), line, SizePx, Colour) { Bold = Bold, Anchor = anchor });
}
