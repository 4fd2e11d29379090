namespace RareEarthLeverage.Store.Accounts;

/// <summary>How long things of accounts are good for.</summary>
public sealed record AccountsOptions
{
    /// <summary>Hours after which somebody who did nothing is signed out (<c>Accounts:SessionHours</c>).</summary>
    public int SessionHours { get; init; } = 12;

    /// <summary>Days for which an invitation is good (<c>Accounts:InvitationDays</c>).</summary>
    public int InvitationDays { get; init; } = 7;

    /// <summary>Days after which the log of accounts forgets an entry (<c>Accounts:LogDays</c>).</summary>
    public int LogDays { get; init; } = 365;

    /// <summary>Days after which it forgets the address of an entry; 0 keeps none (<c>Accounts:AddressDays</c>).</summary>
    public int AddressDays { get; init; } = 14;

    /// <summary>For how long the link of the first start is good.</summary>
    public static TimeSpan SetUpLife { get; } = TimeSpan.FromHours(24);

    /// <summary>For how long a link that sets a new password is good.</summary>
    public static TimeSpan ResetLife { get; } = TimeSpan.FromHours(24);
}
