namespace RareEarthLeverage.Store.Editing;

/// <summary>A comment on a draft.</summary>
/// <param name="Id">Names the comment.</param>
/// <param name="AtUtc">When it was made.</param>
/// <param name="PersonName">By whom.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Field">The field it speaks of; empty for the draft as a whole.</param>
/// <param name="Text">The comment.</param>
/// <param name="ResolvedUtc">When it was resolved; null while it is open.</param>
/// <param name="ResolvedByName">By whom it was resolved.</param>
public sealed record ReviewComment(Guid Id, DateTime AtUtc, string PersonName, CommentSeverity Severity, string Field, string Text, DateTime? ResolvedUtc, string? ResolvedByName)
{
    internal static ReviewComment Of(CommentRow row) => new(row.Id, row.AtUtc, row.PersonName, row.Severity, row.Field, row.Text, row.ResolvedUtc, row.ResolvedByName);
}
