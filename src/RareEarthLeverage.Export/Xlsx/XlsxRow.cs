namespace RareEarthLeverage.Export.Xlsx;

/// <summary>A row of a sheet.</summary>
/// <param name="Number">Its number, counted from 1.</param>
/// <param name="Cells">Its cells as text, from column A on; empty ones are empty texts.</param>
public sealed record XlsxRow(int Number, IReadOnlyList<string> Cells);
