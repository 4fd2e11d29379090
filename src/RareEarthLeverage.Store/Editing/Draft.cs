using RareEarthLeverage.Entry;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Store.Editing;

/// <summary>A draft as it is shown.</summary>
public sealed record Draft
{
    /// <summary>Names the draft.</summary>
    public required Guid Id { get; init; }

    /// <summary>Version to hand in with the next change.</summary>
    public required int Version { get; init; }

    /// <summary>The row that it changes; its <see cref="DraftSubject.SubjectId"/> is null for a new one.</summary>
    public required DraftSubject Subject { get; init; }

    /// <summary>Where it stands.</summary>
    public required DraftState State { get; init; }

    /// <summary>Id of the account of its author.</summary>
    public required string AuthorId { get; init; }

    /// <summary>Name of its author.</summary>
    public required string AuthorName { get; init; }

    /// <summary>When it was last changed.</summary>
    public required DateTime UpdatedUtc { get; init; }

    /// <summary>Why, as given when it was handed in; empty before.</summary>
    public required string Reason { get; init; }

    /// <summary>What was typed.</summary>
    public required RowEntry Content { get; init; }

    /// <summary>What stands in the way of publishing it, by field.</summary>
    public required IReadOnlyList<RuleBreach> Problems { get; init; }

    /// <summary>Comments, oldest first.</summary>
    public required IReadOnlyList<ReviewComment> Comments { get; init; }
}
