namespace RareEarthLeverage.Store.Accounts;

/// <summary>What the log of accounts holds.</summary>
public enum AccountAction
{
    /// <summary>Signed in with the password.</summary>
    SignedIn,

    /// <summary>Signed in with a passkey.</summary>
    SignedInWithPasskey,

    /// <summary>The password was wrong.</summary>
    WrongPassword,

    /// <summary>There is no account of that name. What was typed is not kept: it may be a password.</summary>
    UnknownAccount,

    /// <summary>The passkey was not accepted.</summary>
    PasskeyRefused,

    /// <summary>Too many wrong passwords: the account does not open for a while.</summary>
    LockedOut,

    /// <summary>Somebody tried to sign in with an account that is disabled.</summary>
    RefusedDisabled,

    /// <summary>Signed out on one device.</summary>
    SignedOut,

    /// <summary>Signed out on every device.</summary>
    SignedOutEverywhere,

    /// <summary>The account was made, by a link.</summary>
    Created,

    /// <summary>An admin gave it another role.</summary>
    RoleChanged,

    /// <summary>Its name was changed.</summary>
    Renamed,

    /// <summary>An admin disabled it.</summary>
    Disabled,

    /// <summary>An admin put it in use again.</summary>
    Enabled,

    /// <summary>An admin ended the time for which it was locked.</summary>
    Unlocked,

    /// <summary>The password was changed by its owner.</summary>
    PasswordChanged,

    /// <summary>The password was set through a link.</summary>
    PasswordReset,

    /// <summary>A passkey was added.</summary>
    PasskeyAdded,

    /// <summary>A passkey was removed.</summary>
    PasskeyRemoved,

    /// <summary>An admin made a link: an invitation or a password reset.</summary>
    LinkMade,

    /// <summary>An admin took a link back.</summary>
    LinkRevoked,

    /// <summary>A token of the API was made.</summary>
    TokenMade,

    /// <summary>A token of the API was taken back.</summary>
    TokenRevoked,
}
