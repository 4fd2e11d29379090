namespace RareEarthLeverage.Export.Workbooks;

/// <summary>A sheet of a workbook.</summary>
/// <param name="Name">Name on the tab; what a tab cannot carry is replaced.</param>
/// <param name="Rows">Rows of cells.</param>
internal sealed record Sheet(string Name, IReadOnlyList<IReadOnlyList<SheetCell>> Rows)
{
    /// <summary>True when the first row heads a table: it stays in sight, and rows can be filtered.</summary>
    public bool HasHead { get; init; }

    /// <summary>Widths of columns in characters; empty fits them to what they hold.</summary>
    public IReadOnlyList<double> Widths { get; init; } = [];
}
