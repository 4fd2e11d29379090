using System.Buffers;
using System.Text;
using System.Text.Json;
using RareEarthLeverage.Sources.Json;

namespace RareEarthLeverage.Entry.Tables;

/// <summary>Reads a JSON array of objects as it stands in the data files. A list in a field becomes a cell with JSON.</summary>
public sealed class JsonTabularReader : ITabularReader
{
    public string Extension => "json";

    public EntryTable? Read(Stream file, ICollection<TableProblem> problems)
    {
        if (Utf8Text.Read(file, problems) is not { } text)
        {
            return null;
        }

        JsonTree root;
        try
        {
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
            root = JsonTree.Read(stream);
        }
        catch (JsonException fault)
        {
            problems.Add(new((int)(fault.LineNumber ?? 0) + 1, "", Texts.Given(fault.Message), "valid JSON"));
            return null;
        }

        if (root.Kind != JsonValueKind.Array)
        {
            problems.Add(new(root.Line, "", root.Kind.ToString(), "a JSON array of objects"));
            return null;
        }

        if (root.Items.FirstOrDefault(i => i.Kind != JsonValueKind.Object) is { } other)
        {
            problems.Add(new(other.Line, "", other.Kind.ToString(), "an object"));
            return null;
        }

        var columns = root.Items.SelectMany(i => i.Members.Keys).Distinct(StringComparer.Ordinal).ToList();
        return new(columns, [.. root.Items.Select(i => new EntryLine(i.Line, [.. columns.Select(c => i.Members.TryGetValue(c, out var value) ? Cell(value) : null)]))]);
    }

    private static string Cell(JsonTree value)
    {
        if (value.Kind is not (JsonValueKind.Array or JsonValueKind.Object))
        {
            return value.Text;
        }

        if (value is { Kind: JsonValueKind.Array, Items.Count: 0 })
        {
            return "";
        }

        var buffer = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(buffer, EntryJson.Compact))
        {
            Write(json, value);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, JsonTree value)
    {
        switch (value.Kind)
        {
            case JsonValueKind.Array:
                json.WriteStartArray();
                foreach (var item in value.Items)
                {
                    Write(json, item);
                }

                json.WriteEndArray();
                break;
            case JsonValueKind.Object:
                json.WriteStartObject();
                foreach (var (name, member) in value.Members)
                {
                    json.WritePropertyName(name);
                    Write(json, member);
                }

                json.WriteEndObject();
                break;
            case JsonValueKind.Null:
                json.WriteNullValue();
                break;
            case JsonValueKind.Number:
                json.WriteRawValue(value.Text);
                break;
            case JsonValueKind.True or JsonValueKind.False:
                json.WriteBooleanValue(value.Kind == JsonValueKind.True);
                break;
            default:
                json.WriteStringValue(value.Text);
                break;
        }
    }
}
