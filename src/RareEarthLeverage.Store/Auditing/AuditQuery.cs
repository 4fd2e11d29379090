using RareEarthLeverage.Store.Editing;

namespace RareEarthLeverage.Store.Auditing;

/// <summary>What is looked for in the record of changes; null asks for nothing.</summary>
public sealed record AuditQuery
{
    /// <summary>Part of the name of whoever made the change, or the id of the account.</summary>
    public string? Person { get; init; }

    /// <summary>Part of the key of the row.</summary>
    public string? Row { get; init; }

    /// <summary>The field, by its name in the data.</summary>
    public string? Field { get; init; }

    /// <summary>First day, in UTC.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, in UTC.</summary>
    public DateOnly? To { get; init; }

    public EditOrigin? Origin { get; init; }

    /// <summary>First number that is left out, counting down; null for the latest.</summary>
    public long? Below { get; init; }
}
