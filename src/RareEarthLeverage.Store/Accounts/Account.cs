using Microsoft.AspNetCore.Identity;
using RareEarthLeverage.Store.Editing;

namespace RareEarthLeverage.Store.Accounts;

/// <summary>An account. The user name is the e-mail address; nothing is ever sent to it.</summary>
public sealed class Account : IdentityUser
{
    /// <summary>Name, as it is to stand in the record of changes.</summary>
    public required string DisplayName { get; set; }

    /// <summary>What the account may do.</summary>
    public required Role Role { get; set; }

    public required DateTime CreatedUtc { get; init; }

    /// <summary>Since when nobody signs in with it; null for an account in use. Accounts are disabled and never deleted, because the
    /// record of changes speaks of them.</summary>
    public DateTime? DisabledUtc { get; set; }

    /// <summary>The last successful sign-in; null before the first.</summary>
    public DateTime? LastSignInUtc { get; set; }
}
