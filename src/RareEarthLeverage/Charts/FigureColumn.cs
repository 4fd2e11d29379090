namespace RareEarthLeverage.Charts;

/// <summary>A column of a figure's table.</summary>
/// <param name="Key">Name in CSV and JSON.</param>
/// <param name="Label">Name on screen.</param>
/// <param name="Kind">What its cells hold.</param>
public sealed record FigureColumn(string Key, string Label, FigureColumnKind Kind = FigureColumnKind.Text);
