using RareEarthLeverage.Entry;

namespace RareEarthLeverage.Store.Editing;

/// <summary>A change in progress.</summary>
internal sealed class DraftRow
{
    public required Guid Id { get; init; }

    public required RowKind Kind { get; init; }

    /// <summary>Key of the row that it changes; null for a new one.</summary>
    public required string? SubjectId { get; init; }

    /// <summary>Version of the row that the author started from; 0 for a new one.</summary>
    public required int BaseVersion { get; set; }

    /// <summary>What was typed, as <see cref="EntryJson"/> writes it.</summary>
    public required string Content { get; set; }

    public required DraftState State { get; set; }

    public required string AuthorId { get; init; }

    public required string AuthorName { get; init; }

    /// <summary>Ids of everybody who typed in it, the author first.</summary>
    public required IReadOnlyList<string> Contributors { get; set; }

    /// <summary>Why, as given when it was handed in.</summary>
    public required string Reason { get; set; }

    public required DateTime CreatedUtc { get; init; }

    public required DateTime UpdatedUtc { get; set; }

    /// <summary>Raised by one with every change, whether of content or of state.</summary>
    public required int Version { get; set; }

    /// <summary>The revision that published it.</summary>
    public int? PublishedRevision { get; set; }
}
