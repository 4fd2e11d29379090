namespace RareEarthLeverage.Store.Accounts;

/// <summary>How long things of accounts are good for, and how often things may be tried.</summary>
public sealed record AccountsOptions
{
    /// <summary>Hours after which somebody who did nothing is signed out (<c>Accounts:SessionHours</c>).</summary>
    public int SessionHours { get; init; } = 12;

    /// <summary>Days after which somebody has to sign in anew, however much they did meanwhile (<c>Accounts:SessionDays</c>).</summary>
    public int SessionDays { get; init; } = 7;

    /// <summary>Days for which an invitation is good (<c>Accounts:InvitationDays</c>).</summary>
    public int InvitationDays { get; init; } = 7;

    /// <summary>Days after which the log of accounts forgets an entry (<c>Accounts:LogDays</c>).</summary>
    public int LogDays { get; init; } = 365;

    /// <summary>Days after which it forgets the address of an entry; 0 keeps none (<c>Accounts:AddressDays</c>).</summary>
    public int AddressDays { get; init; } = 14;

    /// <summary>Attempts to sign in, join or reset that one address has in a minute (<c>Accounts:SignInsPerMinute</c>).</summary>
    public int SignInsPerMinute { get; init; } = 20;

    /// <summary>Changes that one token of the API makes in a minute (<c>Accounts:WritesPerMinute</c>).</summary>
    public int WritesPerMinute { get; init; } = 120;

    /// <summary>For how long the link of the first start is good.</summary>
    public static TimeSpan SetUpLife { get; } = TimeSpan.FromHours(24);

    /// <summary>For how long a link that sets a new password is good.</summary>
    public static TimeSpan ResetLife { get; } = TimeSpan.FromHours(24);
}
