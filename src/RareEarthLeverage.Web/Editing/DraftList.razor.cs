using Microsoft.AspNetCore.Components;
using RareEarthLeverage.Entry;
using RareEarthLeverage.Store.Editing;

namespace RareEarthLeverage.Web.Editing;

/// <summary>Drafts in a table.</summary>
public sealed partial class DraftList : ComponentBase
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<Draft> Drafts { get; set; }

    private static string Title(Draft draft) =>
        draft.Content switch
        {
            EventEntry { Title.Length: > 0 } e => e.Title,
            EventEntry => "Event without a title yet",
            ObservationEntry o => $"{o.Series} {o.Month}, {o.Publisher}",
            var other => throw new InvalidOperationException($"Not a kind of row: {other.Kind}"),
        };

    private static string Open(Draft draft)
    {
        var critical = draft.Comments.Count(c => c is { ResolvedUtc: null, Severity: CommentSeverity.Critical });
        var others = draft.Comments.Count(c => c.ResolvedUtc is null) - critical;
        return string.Join(
            ", ",
            new[]
            {
                draft.Problems.Count > 0 ? FormattableString.Invariant($"{draft.Problems.Count} to fill in or mend") : "",
                critical > 0 ? FormattableString.Invariant($"{critical} critical") : "",
                others > 0 ? FormattableString.Invariant($"{others} comments") : "",
            }.Where(t => t.Length > 0));
    }
}
