using System.Text.Json;
using System.Text.Json.Nodes;

namespace RareEarthLeverage.Web.Editing;

/// <summary>Values of fields, which are JSON as in the data files, as people read them.</summary>
internal static class ValueWords
{
    /// <summary>The lines of a value: one for each row of a list; none for nothing.</summary>
    public static IReadOnlyList<string> Lines(string? json)
    {
        switch (json is null ? null : JsonNode.Parse(json))
        {
            case null:
                return [];
            case JsonArray { Count: > 0 } list when list.All(i => i is JsonObject):
                return [.. list.OfType<JsonObject>().Select(Line)];
            case JsonArray list:
                return list.Count == 0 ? [] : [string.Join(", ", list.Select(Text))];
            case JsonObject row:
                return [.. row.Where(p => Text(p.Value).Length > 0).Select(p => $"{p.Key}: {(p.Value is JsonArray or JsonObject ? string.Join("; ", Lines(p.Value.ToJsonString())) : Text(p.Value))}")];
            case var value:
                return Text(value) is { Length: > 0 } text ? [text] : [];
        }
    }

    private static string Line(JsonObject row) => string.Join(" · ", row.Select(p => Text(p.Value)).Where(t => t.Length > 0));

    private static string Text(JsonNode? value) =>
        value is null ? "" : value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString();
}
