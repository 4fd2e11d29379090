using RareEarthLeverage.Charts.Drawing;

namespace RareEarthLeverage.Charts.Layout;

/// <summary>One explanation: a sample of the mark, and words.</summary>
/// <param name="Sample">Draws the sample from a left end and a middle height.</param>
/// <param name="SampleWidthPx">Width of the sample.</param>
/// <param name="Text">The words.</param>
internal sealed record LegendEntry(Func<double, double, IReadOnlyList<Mark>> Sample, double SampleWidthPx, string Text)
{
    private const double SamplePx = 22;

    /// <summary>A filled bar.</summary>
    public static LegendEntry Bar(Ink fill, string text) => Box(b => new(b) { Fill = fill }, text);

    /// <summary>A box drawn as the chart draws it.</summary>
    public static LegendEntry Box(Func<SceneBox, BoxMark> box, string text) => new((x, y) => [box(new(x, y - 4.5, 14, 9))], 14, text);

    /// <summary>A line.</summary>
    public static LegendEntry Line(Ink stroke, double widthPx, bool dashed, string text) =>
        new((x, y) => [PathMark.Line(x, y, x + SamplePx, y, stroke, widthPx) with { Dashed = dashed }], SamplePx, text);

    /// <summary>A small mark.</summary>
    public static LegendEntry Glyph(GlyphMark glyph, string text) =>
        new((x, y) => [glyph with { Centre = new(x + glyph.SizePx / 2, y) }], glyph.SizePx, text);

    /// <summary>A sign that is printed in bold.</summary>
    public static LegendEntry Sign(string sign, double sizePx, string text) =>
        new((x, y) => [new TextMark(new(x, y + sizePx * 0.36), sign, sizePx, Ink.Text) { Bold = true }], TextWidths.Of(sign, sizePx, bold: true), text);
}
