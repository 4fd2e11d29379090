namespace RareEarthLeverage.Store.Accounts;

/// <summary>A token of the API that can still be used.</summary>
/// <param name="Id">Its id.</param>
/// <param name="AccountId">Whose it is.</param>
/// <param name="OwnerName">Name of whose it is.</param>
/// <param name="Name">What it is for.</param>
/// <param name="Beginning">Its first letters.</param>
/// <param name="Scope">What it may do.</param>
/// <param name="CreatedUtc">When it was made.</param>
/// <param name="ExpiresUtc">Until when it is good.</param>
/// <param name="LastUsedUtc">When it was last used, to the minute; null while it was not.</param>
public sealed record ApiToken(
    Guid Id,
    string AccountId,
    string OwnerName,
    string Name,
    string Beginning,
    TokenScope Scope,
    DateTime CreatedUtc,
    DateTime ExpiresUtc,
    DateTime? LastUsedUtc);
