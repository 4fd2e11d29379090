using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using RareEarthLeverage.Growth;
using RareEarthLeverage.Store.Mapping;

namespace RareEarthLeverage.Store.Seeding;

/// <summary>What names a shipped row, and what tells whether it changed since it was last taken over.</summary>
internal static class ShippedContent
{
    // Fields by name and without nulls: neither a new order of the fields nor a new field that is empty changes a hash.
    private static readonly JsonSerializerOptions Options = new(StoreJson.Options)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        Converters = { new TrackJsonConverter() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { SortFields } },
    };

    /// <summary>SHA-256 of all fields, in hexadecimal.</summary>
    public static string HashOf<T>(T row) => Hex(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(row, Options)));

    /// <summary>Key of an observation, from its natural key: 32 hexadecimal digits, because an address may be longer than an
    /// index takes.</summary>
    public static string KeyOf(TradeObservation observation) =>
        Hex(
            SHA256.HashData(
                JsonSerializer.SerializeToUtf8Bytes(
                    (string[])[observation.SeriesId, observation.Month.ToString(), observation.Publisher, observation.SourceUrl ?? ""],
                    StoreJson.Options)))[..32];

    private static string Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);

    private static void SortFields(JsonTypeInfo type)
    {
        foreach (var (place, field) in type.Properties.OrderBy(p => p.Name, StringComparer.Ordinal).ToList().Index())
        {
            field.Order = place;
        }
    }
}
