using RareEarthLeverage.Store.Editing;

namespace RareEarthLeverage.Store.Accounts;

/// <summary>An account, as admins see it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Name, as it stands in the record of changes.</param>
/// <param name="Email">E-mail address to sign in with.</param>
/// <param name="Role">What it may do.</param>
/// <param name="CreatedUtc">When it was made.</param>
/// <param name="LastSignInUtc">The last sign-in; null before the first.</param>
/// <param name="DisabledUtc">Since when it is disabled; null while it is in use.</param>
/// <param name="LockedUntilUtc">Until when it is locked after wrong passwords; null when it is not.</param>
/// <param name="Passkeys">How many passkeys it has.</param>
public sealed record AccountSummary(
    string Id,
    string Name,
    string Email,
    Role Role,
    DateTime CreatedUtc,
    DateTime? LastSignInUtc,
    DateTime? DisabledUtc,
    DateTime? LockedUntilUtc,
    int Passkeys);
