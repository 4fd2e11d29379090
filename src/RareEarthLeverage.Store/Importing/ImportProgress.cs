namespace RareEarthLeverage.Store.Importing;

/// <summary>How far an import has come.</summary>
/// <param name="Stage">What is being done.</param>
/// <param name="Done">Rows done in this stage.</param>
/// <param name="Total">Rows of this stage.</param>
public sealed record ImportProgress(ImportStage Stage, int Done, int Total);
