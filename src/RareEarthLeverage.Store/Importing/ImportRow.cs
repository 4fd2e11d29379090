using RareEarthLeverage.Store.Editing;

namespace RareEarthLeverage.Store.Importing;

/// <summary>A row of a file that would be new or changed.</summary>
/// <param name="Line">Line of the file, or row of the sheet.</param>
/// <param name="Key">Key of the row: the id of an event.</param>
/// <param name="Name">What names the row to a person.</param>
/// <param name="Differences">The fields that would change: what is stored is <see cref="FieldDifference.Current"/>, what the file has
/// <see cref="FieldDifference.Mine"/>; for a new row all fields that it has.</param>
public sealed record ImportRow(int Line, string Key, string Name, IReadOnlyList<FieldDifference> Differences);
