using RareEarthLeverage.Charts;

namespace RareEarthLeverage.Export;

/// <summary>Writing without a site round it.</summary>
public static class FigureWriterExtensions
{
    /// <summary>Writes a file of a format whose links stay relative to the site: SVG and CSV.</summary>
    public static void Write(this IFigureWriter writer, Figure figure, FigureRequest request, Stream target) =>
        writer.Write(figure, new WriteContext { Request = request, ChartId = "", Page = "/", BaseAddress = WriteContext.NoSite }, target);
}
