namespace RareEarthLeverage.Charts.LeverageTimeline;

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
    private const double NarrowBelowPx = 640;
    private const double UsualWidthPx = 1392;
    private const double UsualHeightPx = 1050;

    /// <summary>Diameter of the ring round the selected event, in widths of a mark.</summary>
    public const double RingShare = 2.1;

    /// <summary>Height of a label's bar.</summary>
    public double Bar => Math.Round(Row * 0.24, 1);

    /// <summary>Height of a line of small text.</summary>
    public double SmallLine => Math.Round(Small * 1.36, 1);

    /// <summary>Sizes for a picture: text grows with the square root of its area, so that slides stay legible.</summary>
    public static Sizes Of(int widthPx, int? heightPx)
    {
        var narrow = widthPx < NarrowBelowPx;
        var scale = heightPx is { } height
            ? Math.Sqrt(widthPx * (double)height / (UsualWidthPx * UsualHeightPx))
            : Math.Sqrt(Math.Max(widthPx, UsualWidthPx) / UsualWidthPx);
        var text = Math.Clamp(Math.Round(12 * scale * 2) / 2, LeastText, narrow ? 13 : 30);
        text = narrow && heightPx is null ? 11.5 : text;
        var ratio = text / 12;
        return new(
            narrow,
            text,
            Math.Max(LeastText, Math.Round(text * 0.92 * 2) / 2),
            Math.Round((narrow ? 17 : 20) * ratio),
            Math.Round(text * 1.34, 1),
            Math.Round(text * 0.76, 1),
            Math.Round((narrow ? 10 : 18) * ratio));
    }
}
