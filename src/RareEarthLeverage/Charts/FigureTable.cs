namespace RareEarthLeverage.Charts;

/// <summary>The numbers and rows behind a picture: what the accessible view shows and CSV writes.</summary>
/// <param name="Name">Word that names it in addresses.</param>
/// <param name="Title">Heading.</param>
/// <param name="Columns">Columns.</param>
/// <param name="Rows">Rows, in the order of the picture.</param>
public sealed record FigureTable(string Name, string Title, IReadOnlyList<FigureColumn> Columns, IReadOnlyList<FigureRow> Rows)
{
    /// <summary>Keys of the columns that a page or a slide has room for, in order; empty means the first five. A link that is
    /// named behind another column is the link of that column.</summary>
    public IReadOnlyList<string> Brief { get; init; } = [];

    /// <summary>The columns that make a bar chart; null when none do.</summary>
    public BarColumns? Bars { get; init; }
}
