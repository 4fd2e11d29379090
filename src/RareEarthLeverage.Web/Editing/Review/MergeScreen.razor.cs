using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Components;
using RareEarthLeverage.Entry;
using RareEarthLeverage.Store.Editing;

namespace RareEarthLeverage.Web.Editing.Review;

/// <summary>Both versions of a row when somebody else saved first, field by field.</summary>
public sealed partial class MergeScreen
{
    private readonly Dictionary<string, bool> _mine = new(StringComparer.Ordinal);

    [Parameter, EditorRequired]
    public required MergeView Merge { get; set; }

    /// <summary>True when the other version is the published one.</summary>
    [Parameter]
    public bool WithPublished { get; set; }

    /// <summary>Given the entry that was put together.</summary>
    [Parameter]
    public EventCallback<EventEntry> OnMerged { get; set; }

    /// <summary>The entry as chosen so far.</summary>
    internal EventEntry Merged()
    {
        var values = EntryJson.Values(Merge.Current).ToDictionary(v => v.Key, v => JsonNode.Parse(v.Value));
        foreach (var difference in Merge.Differences.Where(TakesMine))
        {
            values[difference.Field] = difference.Mine is null ? null : JsonNode.Parse(difference.Mine);
        }

        return (EventEntry)EntryJson.Read(RowKind.Event, new JsonObject(values).ToJsonString()).Entry;
    }

    private string Theirs => WithPublished ? "Published now" : "Saved by the other";

    private bool TakesMine(FieldDifference difference) => _mine.TryGetValue(difference.Field, out var mine) ? mine : difference.Mine != difference.Base;

    private void Choose(FieldDifference difference, bool mine) => _mine[difference.Field] = mine;

    private Task SaveAsync() => OnMerged.InvokeAsync(Merged());
}
