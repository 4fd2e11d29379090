namespace RareEarthLeverage.Charts.Drawing;

/// <summary>Sizes of text and marks for a picture, all in pixels.</summary>
/// <param name="Narrow">True when lane names stand above their lanes and lines are wrapped: phones.</param>
/// <param name="Text">Labels.</param>
/// <param name="Small">Scales, explanations, sources; never under 11.</param>
/// <param name="Title">Title.</param>
/// <param name="Row">Height of a row of a lane.</param>
/// <param name="Glyph">Width of a mark.</param>
/// <param name="Margin">Room round the picture.</param>
internal sealed record Sizes(bool Narrow, double Text, double Small, double Title, double Row, double Glyph, double Margin)
{
    private const double LeastText = 11;
    private const double NarrowText = 11.5;
    private const double UsualText = 12;
    private const double NarrowBelowPx = 640;
    private const double UsualWidthPx = 1392;
    private const double UsualHeightPx = 1050;

    /// <summary>Diameter of the ring round the selected event, in widths of a mark.</summary>
    public const double RingShare = 2.1;

    /// <summary>Height of a label's bar.</summary>
    public double Bar => Math.Round(Row * 0.24, 1);

    /// <summary>Height of a line of small text.</summary>
    public double SmallLine => Math.Round(Small * 1.36, 1);

    /// <summary>How many times a picture is enlarged, 1 or more: with the square root of its area, so that slides stay
    /// legible.</summary>
    public static double Enlargement(int widthPx, int? heightPx) => widthPx < NarrowBelowPx ? 1 : Math.Max(1, Share(widthPx, heightPx));

    /// <summary>Sizes for a picture before it is enlarged.</summary>
    public static Sizes Of(int widthPx, int? heightPx)
    {
        var narrow = widthPx < NarrowBelowPx;
        var text = narrow ? NarrowText : Math.Clamp(Math.Round(UsualText * Share(widthPx, heightPx) * 2) / 2, LeastText, UsualText);
        return new(
            narrow,
            text,
            Math.Max(LeastText, Math.Round(text * 0.92 * 2) / 2),
            Math.Round((narrow ? 17 : 20) * text / UsualText),
            Math.Round(text * 1.34, 1),
            Math.Round(text * 0.76, 1),
            Math.Round((narrow ? 10 : 18) * text / UsualText));
    }

    private static double Share(int widthPx, int? heightPx) =>
        heightPx is { } height ? Math.Sqrt(widthPx * (double)height / (UsualWidthPx * UsualHeightPx)) : Math.Sqrt(Math.Max(widthPx, UsualWidthPx) / UsualWidthPx);
}
