namespace RareEarthLeverage.Store.Auditing;

/// <summary>The first place at which the record of changes is not what was written.</summary>
/// <param name="Number">Number of the entry; of a missing one the number that it had.</param>
/// <param name="Problem">What is wrong, in words.</param>
public sealed record ChainBreak(long Number, string Problem);
