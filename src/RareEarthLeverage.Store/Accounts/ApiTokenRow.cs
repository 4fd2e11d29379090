namespace RareEarthLeverage.Store.Accounts;

/// <summary>A token of the API. The token itself is shown once and not kept, only the hash of it.</summary>
internal sealed class ApiTokenRow
{
    public required Guid Id { get; init; }

    public required string AccountId { get; init; }

    /// <summary>What it is for, in its owner's words.</summary>
    public required string Name { get; init; }

    /// <summary>See <see cref="Secret.Hash"/>.</summary>
    public required string SecretHash { get; init; }

    /// <summary>The first letters, by which its owner knows it again.</summary>
    public required string Beginning { get; init; }

    public required TokenScope Scope { get; init; }

    public required DateTime CreatedUtc { get; init; }

    public required DateTime ExpiresUtc { get; init; }

    /// <summary>To the minute; null while it has not been used.</summary>
    public DateTime? LastUsedUtc { get; set; }

    public DateTime? RevokedUtc { get; set; }
}
