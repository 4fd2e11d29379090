namespace RareEarthLeverage.Export;

/// <summary>All formats. A new format is a folder here and one line in this list.</summary>
public static class FigureWriters
{
    private static readonly Svg.SvgWriter Picture = new();

    /// <summary>All writers, in the order in which they are offered.</summary>
    public static readonly IReadOnlyList<IFigureWriter> All =
    [
        Picture,
        new Pdf.PdfWriter(),
        new Pptx.PptxWriter(),
        new Png.PngWriter(Picture),
        new Xlsx.XlsxWriter(),
        new Csv.CsvWriter(),
        new Json.JsonWriter(),
    ];

    /// <summary>True when PNG can be made here: the program for it is installed.</summary>
    public static bool MakesPng { get; } = Png.Rasterizer.Find(null) is not null;

    /// <summary>The writer of a file ending; null when there is none.</summary>
    public static IFigureWriter? Find(string? extension) => All.FirstOrDefault(w => w.Extension == extension);
}
