namespace RareEarthLeverage.Store.Auditing;

/// <summary>What came of checking the record of changes.</summary>
/// <param name="Entries">Entries that were found sound, from the first on.</param>
/// <param name="Head">Hash of the last of them; null when there is none. Kept elsewhere, it shows later whether the whole chain was
/// written anew.</param>
/// <param name="Break">The first that is not; null when all are.</param>
public sealed record ChainReport(long Entries, string? Head, ChainBreak? Break);
