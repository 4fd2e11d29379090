using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using RareEarthLeverage.Sources.Json;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Entry;

/// <summary>Entries as JSON objects with the fields of the data files. An entry comes back as it was typed.</summary>
public static class EntryJson
{
    internal static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Names of the fields of a kind of row, in their order.</summary>
    public static IReadOnlyList<string> FieldNames(RowKind kind) => [.. EntryFields.Of(kind).Select(f => f.Name)];

    /// <summary>An entry with nothing in it.</summary>
    public static RowEntry Empty(RowKind kind) =>
        kind switch
        {
            RowKind.Event => new EventEntry(),
            RowKind.Observation => new ObservationEntry(),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of row"),
        };

    /// <summary>The entry as one JSON object.</summary>
    public static string Write(RowEntry entry)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer, Compact))
        {
            json.WriteStartObject();
            foreach (var field in EntryFields.Of(entry.Kind))
            {
                json.WritePropertyName(field.Name);
                field.Write(json, entry);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Each field's value as JSON, by the field's name: two entries are equal when these are.</summary>
    public static IReadOnlyDictionary<string, string> Values(RowEntry entry)
    {
        var values = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        var buffer = new ArrayBufferWriter<byte>(256);
        using var json = new Utf8JsonWriter(buffer, Compact);
        foreach (var field in EntryFields.Of(entry.Kind))
        {
            buffer.ResetWrittenCount();
            json.Reset();
            field.Write(json, entry);
            json.Flush();
            values.Add(field.Name, Encoding.UTF8.GetString(buffer.WrittenSpan));
        }

        return values;
    }

    /// <summary>Reads one JSON object. A field that is absent is nothing; one that is unknown or has another shape is a problem.</summary>
    public static (RowEntry Entry, IReadOnlyList<RuleBreach> Problems) Read(RowKind kind, string json)
    {
        var entry = Empty(kind);
        var problems = new List<RuleBreach>();
        try
        {
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
            var tree = JsonTree.Read(stream);
            if (tree.Kind == JsonValueKind.Object)
            {
                Read(entry, tree.Members, problems);
            }
            else
            {
                problems.Add(new("", tree.Kind.ToString(), "an object"));
            }
        }
        catch (JsonException fault)
        {
            problems.Add(new("", fault.Message, "valid JSON"));
        }

        return (entry, problems);
    }

    /// <summary>Puts one field's JSON value into an entry.</summary>
    internal static void Read(RowEntry entry, IEnumerable<KeyValuePair<string, JsonTree>> members, List<RuleBreach> problems)
    {
        foreach (var (name, value) in members)
        {
            if (EntryFields.Find(entry.Kind, name) is { } field)
            {
                field.Read(entry, value, problems);
            }
            else
            {
                problems.Add(new(Texts.Given(name), "an unknown field", string.Join(", ", FieldNames(entry.Kind))));
            }
        }
    }
}
