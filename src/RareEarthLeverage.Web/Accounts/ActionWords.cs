using RareEarthLeverage.Store.Accounts;

namespace RareEarthLeverage.Web.Accounts;

/// <summary>What the log of accounts holds, in words.</summary>
internal static class ActionWords
{
    public static string Of(AccountAction action) =>
        action switch
        {
            AccountAction.SignedIn => "signed in with password",
            AccountAction.SignedInWithPasskey => "signed in with passkey",
            AccountAction.WrongPassword => "wrong password",
            AccountAction.UnknownAccount => "no account of that name",
            AccountAction.PasskeyRefused => "passkey not accepted",
            AccountAction.LockedOut => "refused: locked after wrong passwords",
            AccountAction.RefusedDisabled => "refused: disabled",
            AccountAction.SignedOut => "signed out",
            AccountAction.SignedOutEverywhere => "signed out everywhere",
            AccountAction.Created => "account made",
            AccountAction.RoleChanged => "role changed",
            AccountAction.Renamed => "name changed",
            AccountAction.Disabled => "disabled",
            AccountAction.Enabled => "in use again",
            AccountAction.Unlocked => "unlocked",
            AccountAction.PasswordChanged => "password changed",
            AccountAction.PasswordReset => "password set through a link",
            AccountAction.PasskeyAdded => "passkey added",
            AccountAction.PasskeyRemoved => "passkey removed",
            AccountAction.LinkMade => "link made",
            AccountAction.LinkRevoked => "link taken back",
            AccountAction.TokenMade => "token made",
            AccountAction.TokenRevoked => "token taken back",
            _ => throw new ArgumentOutOfRangeException(nameof(action), action, "Not an action"),
        };
}
