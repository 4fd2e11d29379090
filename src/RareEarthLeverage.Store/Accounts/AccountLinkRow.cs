using RareEarthLeverage.Store.Editing;

namespace RareEarthLeverage.Store.Accounts;

/// <summary>A link that is good once. Its secret is not kept, only the hash of it.</summary>
internal sealed class AccountLinkRow
{
    public required Guid Id { get; init; }

    public required AccountLinkPurpose Purpose { get; init; }

    /// <summary>See <see cref="Secret.Hash"/>.</summary>
    public required string SecretHash { get; init; }

    /// <summary>The role of the account that it makes; of a reset, the role that the account had.</summary>
    public required Role Role { get; init; }

    /// <summary>For whom, in the admin's words: a name or an e-mail address.</summary>
    public required string For { get; init; }

    /// <summary>The account whose password it sets; null where it makes one.</summary>
    public required string? AccountId { get; init; }

    public required DateTime CreatedUtc { get; init; }

    /// <summary>Name of the admin who made it; empty for the link of the first start.</summary>
    public required string CreatedByName { get; init; }

    public required DateTime ExpiresUtc { get; init; }

    public DateTime? UsedUtc { get; set; }

    public DateTime? RevokedUtc { get; set; }

    /// <summary>Whether it can still be used, apart from what else its purpose asks for.</summary>
    public bool IsOpen(DateTime nowUtc) => UsedUtc is null && RevokedUtc is null && nowUtc < ExpiresUtc;
}
