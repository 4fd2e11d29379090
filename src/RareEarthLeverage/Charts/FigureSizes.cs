namespace RareEarthLeverage.Charts;

/// <summary>All named sizes.</summary>
public static class FigureSizes
{
    /// <summary>All named sizes, in the order in which they are offered. A4 is the paper less half a pixel.</summary>
    public static readonly IReadOnlyList<FigureSize> All =
    [
        new("slide", "Slide, 16:9", 1280, 720),
        new("a4", "A4 landscape", 1122, 794),
        new("column", "Column of a page", 600, 900),
        new("square", "Square", 900, 900),
    ];

    /// <summary>The size of a name; null when there is none.</summary>
    public static FigureSize? Find(string? id) => All.FirstOrDefault(s => s.Id == id);

    /// <summary>The name of a width and height; null when they have none.</summary>
    public static FigureSize? Of(int widthPx, int? heightPx) => All.FirstOrDefault(s => s.WidthPx == widthPx && s.HeightPx == heightPx);
}
