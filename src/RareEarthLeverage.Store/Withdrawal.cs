namespace RareEarthLeverage.Store;

/// <summary>Why a row is not published any more.</summary>
/// <param name="Reason">Why, in words.</param>
/// <param name="ReplacementId">The event that stands for it now; null when none does.</param>
/// <param name="Revision">The revision that withdrew it.</param>
/// <param name="AtUtc">When that was.</param>
internal sealed record Withdrawal(string Reason, string? ReplacementId, int Revision, DateTime AtUtc);
