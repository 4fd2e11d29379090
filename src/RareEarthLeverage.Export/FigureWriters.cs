namespace RareEarthLeverage.Export;

/// <summary>All formats. A new format is a folder here and one line in this list.</summary>
public static class FigureWriters
{
    /// <summary>All writers, in the order in which they are offered.</summary>
    public static readonly IReadOnlyList<IFigureWriter> All = [new Svg.SvgWriter(), new Csv.CsvWriter()];

    /// <summary>The writer of a file ending; null when there is none.</summary>
    public static IFigureWriter? Find(string? extension) => All.FirstOrDefault(w => w.Extension == extension);
}
