using RareEarthLeverage.Store.Editing;

namespace RareEarthLeverage.Store.Accounts;

/// <summary>What has to hold for somebody to stay signed in.</summary>
/// <param name="SecurityStamp">Changes with the password and when the account is signed out everywhere.</param>
/// <param name="Role">What the account may do now.</param>
/// <param name="DisplayName">The name now.</param>
/// <param name="Disabled">Nobody is signed in with it.</param>
public sealed record AccountState(string SecurityStamp, Role Role, string DisplayName, bool Disabled);
