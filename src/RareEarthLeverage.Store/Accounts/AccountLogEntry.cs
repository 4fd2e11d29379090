namespace RareEarthLeverage.Store.Accounts;

/// <summary>One line of the log of accounts.</summary>
/// <param name="Number">1 and up.</param>
/// <param name="AtUtc">When.</param>
/// <param name="Action">What happened.</param>
/// <param name="AccountId">The account that it is about; null when there is none of that name.</param>
/// <param name="AccountName">Its name at the time; empty when there is none.</param>
/// <param name="ByName">Who did it, when that was somebody else; empty otherwise.</param>
/// <param name="Detail">A role, the name of a token; empty for nothing.</param>
/// <param name="Address">Address that the request came from; null when it was not known or is no longer kept.</param>
public sealed record AccountLogEntry(
    long Number,
    DateTime AtUtc,
    AccountAction Action,
    string? AccountId,
    string AccountName,
    string ByName,
    string Detail,
    string? Address);
