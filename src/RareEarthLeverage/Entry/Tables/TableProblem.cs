namespace RareEarthLeverage.Entry.Tables;

/// <summary>Why a table, or a row of it, is refused.</summary>
/// <param name="Line">Line of the file, or row of the sheet, counted from 1.</param>
/// <param name="Column">The column; with lists a place in it (<c>sources[2].tier</c>); empty when it is the row as a whole.</param>
/// <param name="Value">What was given, cut short when it is long.</param>
/// <param name="Rule">What is taken there.</param>
public sealed record TableProblem(int Line, string Column, string Value, string Rule);
