namespace RareEarthLeverage.Store;

/// <summary>What the record of changes holds of a withdrawal; when and in which revision it was stands beside it.</summary>
internal sealed record WithdrawalValue(string Reason, string? ReplacementId);
