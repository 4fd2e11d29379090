namespace RareEarthLeverage.Store;

/// <summary>How far loading has come.</summary>
/// <param name="Stage">What is being done.</param>
/// <param name="Done">Rows done in this stage.</param>
/// <param name="Total">Rows of this stage; 0 when not known.</param>
/// <param name="Problem">Why it failed, for the person who runs the program; null unless failed.</param>
public sealed record LoadProgress(LoadStage Stage, int Done, int Total, string? Problem);
