namespace RareEarthLeverage.Export.Workbooks;

/// <summary>A cell.</summary>
/// <param name="Text">What it holds, in invariant form; null or empty is an empty cell.</param>
/// <param name="Kind">As what it is stored; what cannot be stored so is stored as text.</param>
/// <param name="Link">Where it leads, absolute; null when nowhere.</param>
/// <param name="Bold">The bold cut.</param>
/// <param name="Wrap">True when long text takes several lines.</param>
internal readonly record struct SheetCell(string? Text, SheetCellKind Kind = SheetCellKind.Text, string? Link = null, bool Bold = false, bool Wrap = false);
