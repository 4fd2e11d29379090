using Microsoft.AspNetCore.Components;
using RareEarthLeverage.Entry;

namespace RareEarthLeverage.Web.Editing;

/// <summary>What differs between two states of a row, field by field.</summary>
public sealed partial class DifferenceTable : ComponentBase
{
    [Parameter, EditorRequired]
    public required string Caption { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<(string Field, string? Before, string? After)> Rows { get; set; }

    [Parameter]
    public string Before { get; set; } = "Before";

    [Parameter]
    public string After { get; set; } = "After";

    /// <summary>The fields in which two entries differ; against none, the fields that are filled in.</summary>
    public static IReadOnlyList<(string Field, string? Before, string? After)> Between(RowEntry? before, RowEntry after)
    {
        var (one, other) = (before is null ? null : EntryJson.Values(before), EntryJson.Values(after));
        return [.. other.Where(v => one is null ? v.Value is not ("null" or "\"\"" or "[]" or "false") : one[v.Key] != v.Value).Select(v => (v.Key, one?[v.Key], (string?)v.Value))];
    }
}
