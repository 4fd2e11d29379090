namespace RareEarthLeverage.Store.Accounts;

/// <summary>What a one-time link is good for.</summary>
public enum AccountLinkPurpose
{
    /// <summary>Makes the first account, an admin; good only while there is no account.</summary>
    SetUp,

    /// <summary>Makes an account with the role that the admin chose.</summary>
    Invitation,

    /// <summary>Sets a new password for an account that is there.</summary>
    PasswordReset,
}
