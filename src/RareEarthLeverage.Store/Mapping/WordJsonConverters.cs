using System.Text.Json;
using System.Text.Json.Serialization;

namespace RareEarthLeverage.Store.Mapping;

/// <summary>Words for every enumeration, so that none can slip into JSON as a number.</summary>
internal sealed class WordJsonConverters : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum;

    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter?)Activator.CreateInstance(typeof(WordJsonConverter<>).MakeGenericType(typeToConvert));
}
