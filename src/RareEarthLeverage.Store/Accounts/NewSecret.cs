namespace RareEarthLeverage.Store.Accounts;

/// <summary>A secret that was just made. It is shown once; only its hash is kept.</summary>
/// <param name="Id">Id of the link or token.</param>
/// <param name="Text">The secret itself.</param>
/// <param name="ExpiresUtc">Until when it is good.</param>
public sealed record NewSecret(Guid Id, string Text, DateTime ExpiresUtc);
