using System.Text;
using System.Text.Json;

namespace RareEarthLeverage.Sources.Json;

/// <summary>A JSON value that knows its line, which the framework's own document does not.</summary>
internal sealed class JsonTree
{
    /// <summary>Kind of value; true and false are both <see cref="JsonValueKind.True"/> or <see cref="JsonValueKind.False"/>.</summary>
    public required JsonValueKind Kind { get; init; }

    /// <summary>Line of the value's first character, counted from 1.</summary>
    public required int Line { get; init; }

    /// <summary>Text of a string, or a number as written.</summary>
    public string Text { get; init; } = "";

    /// <summary>Items of an array.</summary>
    public IReadOnlyList<JsonTree> Items { get; init; } = [];

    /// <summary>Members of an object, in the order of the file.</summary>
    public IReadOnlyDictionary<string, JsonTree> Members { get; init; } = new Dictionary<string, JsonTree>();

    /// <summary>Reads a whole file.</summary>
    /// <exception cref="JsonException">It is not JSON, or an object has a member twice; the message says where.</exception>
    public static JsonTree Read(Stream stream)
    {
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        var bytes = memory.ToArray().AsSpan();
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        }

        var reader = new Utf8JsonReader(bytes);
        var lines = new LineCounter();
        try
        {
            reader.Read();
            var value = Value(ref reader, bytes, ref lines);
            if (reader.Read())
            {
                throw new JsonException("More after the end of the value");
            }

            return value;
        }
        catch (InvalidOperationException)
        {
            // What the framework says of bytes that are not UTF-8 and of half a surrogate pair: \ud83d without its other half.
            throw new JsonException("A text is not valid Unicode", null, lines.At(bytes, (int)reader.TokenStartIndex) - 1, null);
        }
    }

    private static JsonTree Value(ref Utf8JsonReader reader, ReadOnlySpan<byte> bytes, ref LineCounter lines)
    {
        var line = lines.At(bytes, (int)reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var members = new Dictionary<string, JsonTree>(StringComparer.Ordinal);
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var name = reader.GetString() ?? "";
                    var nameLine = lines.At(bytes, (int)reader.TokenStartIndex);
                    reader.Read();
                    if (!members.TryAdd(name, Value(ref reader, bytes, ref lines)))
                    {
                        throw new JsonException($"The member {name} stands twice", null, nameLine - 1, null);
                    }
                }

                return new() { Kind = JsonValueKind.Object, Line = line, Members = members };
            case JsonTokenType.StartArray:
                var items = new List<JsonTree>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    items.Add(Value(ref reader, bytes, ref lines));
                }

                return new() { Kind = JsonValueKind.Array, Line = line, Items = items };
            case JsonTokenType.String:
                return new() { Kind = JsonValueKind.String, Line = line, Text = reader.GetString() ?? "" };
            case JsonTokenType.Number:
                return new() { Kind = JsonValueKind.Number, Line = line, Text = Encoding.UTF8.GetString(reader.ValueSpan) };
            case JsonTokenType.True:
                return new() { Kind = JsonValueKind.True, Line = line, Text = "true" };
            case JsonTokenType.False:
                return new() { Kind = JsonValueKind.False, Line = line, Text = "false" };
            case JsonTokenType.Null:
                return new() { Kind = JsonValueKind.Null, Line = line };
            default:
                throw new JsonException($"Not expected here: {reader.TokenType}", null, line - 1, null);
        }
    }

    private struct LineCounter()
    {
        private int _line = 1;
        private int _position;

        public int At(ReadOnlySpan<byte> bytes, int position)
        {
            _line += bytes[_position..position].Count((byte)'\n');
            _position = position;
            return _line;
        }
    }
}
