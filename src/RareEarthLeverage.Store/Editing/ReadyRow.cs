using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Store.Editing;

/// <summary>What came of looking whether a draft can be published.</summary>
/// <param name="Rows">The row, and rows that change along with it; empty when a field cannot be read.</param>
/// <param name="Problems">Every broken rule, at its field.</param>
/// <param name="Marks">What the rules set of themselves, in words.</param>
internal sealed record ReadyRow(IReadOnlyList<RowState> Rows, IReadOnlyList<RuleBreach> Problems, IReadOnlyList<string> Marks);
