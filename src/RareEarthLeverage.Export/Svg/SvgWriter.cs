using System.Text;
using RareEarthLeverage.Charts;

namespace RareEarthLeverage.Export.Svg;

/// <summary>Writes the picture as SVG, byte for byte what the page shows.</summary>
public sealed class SvgWriter : IFigureWriter
{
    /// <inheritdoc/>
    public string Extension => "svg";

    /// <inheritdoc/>
    public string MediaType => "image/svg+xml";

    /// <inheritdoc/>
    public void Write(Figure figure, WriteContext context, Stream target) =>
        target.Write(Encoding.UTF8.GetBytes(SvgPainter.Paint(figure.Scene, context.Request.Theme)));
}
