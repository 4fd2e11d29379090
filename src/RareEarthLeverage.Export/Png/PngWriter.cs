using System.Globalization;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Export.Painting;

namespace RareEarthLeverage.Export.Png;

/// <summary>Writes the figure as PNG: the SVG, turned into dots by librsvg in a process of its own that can be ended.</summary>
/// <param name="picture">Writes the SVG.</param>
public sealed class PngWriter(IFigureWriter picture) : IFigureWriter
{
    /// <summary>Most dots of a picture; librsvg takes 4 bytes for each.</summary>
    public const double MostDots = 64e6;

    private const double PxPerInch = 96;

    /// <inheritdoc/>
    public string Extension => "png";

    /// <inheritdoc/>
    public string MediaType => "image/png";

    /// <inheritdoc/>
    public WriteProblem? Problem(Figure figure, WriteContext context)
    {
        if (Rasterizer.Find(context.Rasterizer) is null)
        {
            return new(
                WriteProblemKind.NotInstalled,
                context.Rasterizer is { } command
                    ? $"The command {command}, which turns SVG into PNG, is not there. Install the Debian package librsvg2-bin, or take the SVG."
                    : "rsvg-convert, which turns SVG into PNG, is not installed: install librsvg2-bin (the Debian package), or take the SVG.");
        }

        var zoom = Zoom(context.Request.Scale);
        var dots = figure.Scene.OutputWidthPx * zoom * figure.Scene.OutputHeightPx * zoom;
        return dots <= MostDots
            ? null
            : new(
                WriteProblemKind.TooLarge,
                $"The picture would have {(dots / 1e6).ToString("0", CultureInfo.InvariantCulture)} million dots; at most {(MostDots / 1e6).ToString("0", CultureInfo.InvariantCulture)} million are drawn. Take a smaller width, height or scale.");
    }

    /// <inheritdoc/>
    /// <exception cref="RasterizerException">The process failed or took too long.</exception>
    public void Write(Figure figure, WriteContext context, Stream target)
    {
        var command = Rasterizer.Find(context.Rasterizer) ?? throw new RasterizerException("rsvg-convert is not installed");
        using var svg = new MemoryStream();
        picture.Write(figure, context, svg);
        var zoom = Zoom(context.Request.Scale);
        var png = Rasterizer.Run(command, svg.GetBuffer().AsMemory(0, checked((int)svg.Length)), zoom, context.Cancellation);
        PngFile.Tag(
            png,
            zoom * PxPerInch,
            [
                ("Title", PlainText.Clean(figure.Caption.Title)),
                ("Description", PlainText.Clean($"{figure.Caption.Subtitle}. {CaptionLines.Foot(figure.Caption)}. {figure.Caption.Sources}")),
                ("Source", context.Link),
                ("Comment", PlainText.Clean($"{figure.Caption.Filters} {figure.Caption.Coverage} {figure.Caption.Unknown}".Trim())),
            ],
            target);
    }

    /// <summary>Dots for each pixel of the figure.</summary>
    internal static double Zoom(PictureScale scale) =>
        scale switch
        {
            PictureScale.Once => 1,
            PictureScale.Twice => 2,
            PictureScale.Dpi300 => 300 / PxPerInch,
            _ => throw new ArgumentOutOfRangeException(nameof(scale), scale, "Not a scale"),
        };
}
