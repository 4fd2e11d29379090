namespace RareEarthLeverage.Store.Editing;

/// <summary>A comment on a draft.</summary>
internal sealed class CommentRow
{
    public required Guid Id { get; init; }

    public required Guid DraftId { get; init; }

    public required DateTime AtUtc { get; init; }

    public required string PersonId { get; init; }

    public required string PersonName { get; init; }

    public required CommentSeverity Severity { get; init; }

    /// <summary>The field it speaks of; empty for the draft as a whole.</summary>
    public required string Field { get; init; }

    public required string Text { get; init; }

    public DateTime? ResolvedUtc { get; set; }

    public string? ResolvedByName { get; set; }
}
