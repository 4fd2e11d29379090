namespace RareEarthLeverage.Charts;

/// <summary>The numbers and rows behind a picture: what the accessible view shows and CSV writes.</summary>
/// <param name="Name">Word that names it in addresses.</param>
/// <param name="Title">Heading.</param>
/// <param name="Columns">Columns.</param>
/// <param name="Rows">Rows, in the order of the picture.</param>
public sealed record FigureTable(string Name, string Title, IReadOnlyList<FigureColumn> Columns, IReadOnlyList<FigureRow> Rows);
