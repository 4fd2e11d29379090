namespace RareEarthLeverage.Store.Accounts;

/// <summary>One line of the log of accounts.</summary>
internal sealed class AccountLogRow
{
    public long Number { get; init; }

    public required DateTime AtUtc { get; init; }

    public required AccountAction Action { get; init; }

    /// <summary>The account that it is about; null when there is none of that name, or not yet.</summary>
    public required string? AccountId { get; init; }

    /// <summary>Name of the account at the time; empty when there is none.</summary>
    public required string AccountName { get; init; }

    /// <summary>Name of whoever did it, when that was somebody else; empty otherwise.</summary>
    public required string ByName { get; init; }

    /// <summary>What else there is to say: a role, the name of a token.</summary>
    public required string Detail { get; init; }

    /// <summary>Address that the request came from; taken away after some days.</summary>
    public string? Address { get; set; }
}
