using RareEarthLeverage.Entry;

namespace RareEarthLeverage.Store.Auditing;

/// <summary>A row that a revision changed.</summary>
/// <param name="Kind">Kind of row.</param>
/// <param name="Id">Its key.</param>
/// <param name="Fields">The fields that changed; <c>*</c> when it was created.</param>
public sealed record LoggedRow(RowKind Kind, string Id, IReadOnlyList<string> Fields);
