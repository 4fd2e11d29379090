namespace RareEarthLeverage.Charts;

/// <summary>The columns of a table that can be drawn as bars, one bar a row.</summary>
/// <param name="First">Key of the column with the period, or its first month.</param>
/// <param name="Last">Key of the column with its last month.</param>
/// <param name="Value">Key of the column with the number; an empty cell is a gap.</param>
/// <param name="Qualifier">Key of the column that says how the number is to be read: exact, more than, less than, about.</param>
/// <param name="Unit">Printed behind the number.</param>
public sealed record BarColumns(string First, string Last, string Value, string Qualifier, string Unit);
