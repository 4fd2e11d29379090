using RareEarthLeverage.Entry;

namespace RareEarthLeverage.Store.Editing;

/// <summary>What a draft is about.</summary>
/// <param name="Kind">Kind of row.</param>
/// <param name="SubjectId">Key of the row; null for a new one.</param>
/// <param name="BaseVersion">Version of the row that the typing started from, or that it was last merged with; 0 for a new one.</param>
public sealed record DraftSubject(RowKind Kind, string? SubjectId, int BaseVersion)
{
    /// <summary>A new row.</summary>
    public static DraftSubject New(RowKind kind) => new(kind, null, 0);
}
