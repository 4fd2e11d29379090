using RareEarthLeverage.Store.Editing;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Api;

/// <summary>A reviewer's comment on a draft.</summary>
internal sealed record DraftCommentItem(string Severity, string Field, string Text, bool Resolved)
{
    public static DraftCommentItem Of(ReviewComment comment) => new(Vocabulary.Word(comment.Severity), comment.Field, comment.Text, comment.ResolvedUtc is not null);
}
