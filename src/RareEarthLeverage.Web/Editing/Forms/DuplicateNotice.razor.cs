using Microsoft.AspNetCore.Components;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Editing.Forms;

/// <summary>Rows that may be the one that is being entered.</summary>
public sealed partial class DuplicateNotice : ComponentBase
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<LikelyDuplicate> Found { get; set; }

    private static string Why(LikelyDuplicate likely) =>
        likely.Same switch
        {
            DuplicateSign.OfficialNumber => "same official number",
            DuplicateSign.SourceAddress => "a source with the same address",
            DuplicateSign.Title => FormattableString.Invariant($"{likely.Likeness * 100:0}% of the words of the title are the same"),
            var other => throw new InvalidOperationException($"No words for {other}"),
        };
}
