namespace RareEarthLeverage.Entry.Tables;

/// <summary>One row of a table.</summary>
/// <param name="Line">Line of the file, or row of the sheet, counted from 1.</param>
/// <param name="Cells">The cells; null where the row does not have the column at all (JSON).</param>
public sealed record EntryLine(int Line, IReadOnlyList<string?> Cells);
