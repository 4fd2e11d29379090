using System.Text.Json;
using System.Text.Json.Serialization;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Store.Mapping;

/// <summary>A member of a vocabulary as its word, inside a JSON column.</summary>
internal sealed class WordJsonConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        WordConverter<T>.Read(reader.GetString());

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Vocabulary.Word(value));
}
