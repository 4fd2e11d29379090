namespace RareEarthLeverage.Export.Xlsx;

/// <summary>The first sheet of a workbook, or why it cannot be read.</summary>
/// <param name="Rows">Rows that have a cell with something in it, in their order.</param>
/// <param name="ProblemRow">The row at which reading stopped; 0 when all was read.</param>
/// <param name="Problem">Why reading stopped; null when all was read.</param>
public sealed record XlsxSheet(IReadOnlyList<XlsxRow> Rows, int ProblemRow, string? Problem);
