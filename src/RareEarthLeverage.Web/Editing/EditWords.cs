using RareEarthLeverage.Store.Editing;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Editing;

/// <summary>What came of an edit, in words.</summary>
internal static class EditWords
{
    /// <summary>One sentence or more on what went wrong; empty when nothing did.</summary>
    public static string Of(EditResult result) =>
        result switch
        {
            EditResult.Saved => "",
            EditResult.Refused refused => string.Join(" ", refused.Problems.Select(p => Forms.FieldGuide.Name(p.Field) + ": " + Of(p))),
            EditResult.RefusedTable table => FormattableString.Invariant($"The file has {table.Problems.Count} problems; nothing of it was taken."),
            EditResult.Stale => "Somebody else saved first. Nothing was changed: look at both versions.",
            EditResult.NotAllowed notAllowed => notAllowed.Why,
            EditResult.Blocked blocked => string.Join(" ", blocked.Reasons),
            EditResult.NotFound notFound => $"There is no {notFound.What} any more.",
            _ => throw new ArgumentOutOfRangeException(nameof(result), result, "Not a result"),
        };

    /// <summary>What a field takes, and what was given.</summary>
    public static string Of(RuleBreach problem) =>
        problem.Given.Length == 0 ? $"Takes {problem.Takes}." : $"Takes {problem.Takes}. Given: {problem.Given}.";

    public static string Of(DraftState state) =>
        state switch
        {
            DraftState.Draft => "Draft",
            DraftState.InReview => "In review",
            DraftState.Published => "Published",
            DraftState.Discarded => "Given up",
            _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Not a state"),
        };

    public static string Of(CommentSeverity severity) =>
        severity switch
        {
            CommentSeverity.Note => "Note",
            CommentSeverity.Major => "Major",
            CommentSeverity.Critical => "Critical",
            _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, "Not a severity"),
        };

    public static string Of(Role? role) => role is { } known ? known.ToString() : "the program";

    public static string Of(EditOrigin? origin) =>
        origin switch
        {
            null => "no row",
            EditOrigin.Form => "form",
            EditOrigin.Import => "import",
            EditOrigin.Api => "API",
            EditOrigin.Seed => "shipped data",
            EditOrigin.Command => "command",
            _ => throw new ArgumentOutOfRangeException(nameof(origin), origin, "Not an origin"),
        };
}
