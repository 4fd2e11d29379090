using RareEarthLeverage.Store.Editing;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Api;

/// <summary>A draft, without its text.</summary>
internal sealed record DraftItem(Guid Draft, int Version, string State, string? Event, string Reason, DateTime Updated, IReadOnlyList<RuleBreach> Problems, IReadOnlyList<DraftCommentItem> Comments)
{
    public static DraftItem Of(Draft draft) =>
        new(
            draft.Id,
            draft.Version,
            Vocabulary.Word(draft.State),
            draft.Subject.SubjectId,
            draft.Reason,
            draft.UpdatedUtc,
            draft.Problems,
            [.. draft.Comments.Select(DraftCommentItem.Of)]);
}
