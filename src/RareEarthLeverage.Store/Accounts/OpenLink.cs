using RareEarthLeverage.Store.Editing;

namespace RareEarthLeverage.Store.Accounts;

/// <summary>A link that can still be used.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Purpose">What it is good for.</param>
/// <param name="Role">Role of the account that it makes or sets a password for.</param>
/// <param name="For">For whom.</param>
/// <param name="CreatedByName">Who made it; empty for the link of the first start.</param>
/// <param name="CreatedUtc">When it was made.</param>
/// <param name="ExpiresUtc">Until when it is good.</param>
public sealed record OpenLink(Guid Id, AccountLinkPurpose Purpose, Role Role, string For, string CreatedByName, DateTime CreatedUtc, DateTime ExpiresUtc);
