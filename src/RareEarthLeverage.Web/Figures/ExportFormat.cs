using RareEarthLeverage.Charts;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Figures;

/// <summary>A format as the export menu offers it.</summary>
/// <param name="Extension">Ending of the file.</param>
/// <param name="Name">Name on screen.</param>
/// <param name="What">What it is for.</param>
/// <param name="Scale">Dots for each pixel, where the format is made of dots.</param>
internal sealed record ExportFormat(string Extension, string Name, string What, PictureScale? Scale = null)
{
    /// <summary>All formats, in the order in which they are offered.</summary>
    public static readonly IReadOnlyList<ExportFormat> All =
    [
        new("pptx", "PowerPoint", "editable shapes and chart, rows as tables, sources in the notes"),
        new("pdf", "PDF", "sharp at any size, links live, then the sources"),
        new("svg", "SVG", "for editors and web pages; text stays text"),
        new("png", "PNG", "for mail and chats", PictureScale.Once),
        new("png", "PNG 2×", "for documents and large screens", PictureScale.Twice),
        new("png", "PNG 300 dpi", "for print", PictureScale.Dpi300),
        new("xlsx", "Excel", "rows, figures and sources, typed and filtered"),
        new("csv", "CSV", "the rows as a plain table"),
        new("json", "JSON", "the same for programs"),
    ];

    /// <summary>The word of the scale in addresses.</summary>
    public string? ScaleWord => Scale is { } scale ? Vocabulary.Word(scale) : null;
}
