namespace RareEarthLeverage.Export.Painting;

/// <summary>A row of a table for reading.</summary>
/// <param name="Cells">One for each column.</param>
/// <param name="Sources">The sources of its event, one line each; empty when it has none.</param>
internal sealed record BriefRow(IReadOnlyList<BriefCell> Cells, IReadOnlyList<BriefCell> Sources);
