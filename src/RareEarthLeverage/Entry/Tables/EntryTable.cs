namespace RareEarthLeverage.Entry.Tables;

/// <summary>Rows on their way in: a header and lines of cells, whatever kind of file they came from.</summary>
/// <param name="Columns">Names of the columns.</param>
/// <param name="Lines">The rows, each with as many cells as there are columns.</param>
public sealed record EntryTable(IReadOnlyList<string> Columns, IReadOnlyList<EntryLine> Lines);
