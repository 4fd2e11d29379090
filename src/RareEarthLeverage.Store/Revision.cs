namespace RareEarthLeverage.Store;

/// <summary>One revision of the data: everything that was changed in one transaction. The highest number is the revision of
/// the dataset.</summary>
internal sealed class Revision
{
    /// <summary>1 and up, without gaps.</summary>
    public required int Number { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTime AtUtc { get; init; }

    /// <summary>Why, in words.</summary>
    public required string Reason { get; init; }

    /// <summary>Hash of the last audit entry up to this revision, so that entries cut off at the end are missed; null when there
    /// was none.</summary>
    public string? AuditHead { get; init; }
}
