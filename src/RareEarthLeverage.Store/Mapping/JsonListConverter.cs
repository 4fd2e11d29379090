using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace RareEarthLeverage.Store.Mapping;

/// <summary>A list as one JSON text.</summary>
internal sealed class JsonListConverter<T>() : ValueConverter<IReadOnlyList<T>, string>(list => Write(list), json => Read(json))
{
    private static string Write(IReadOnlyList<T> list) => JsonSerializer.Serialize(list, StoreJson.Options);

    private static T[] Read(string json) =>
        JsonSerializer.Deserialize<T[]>(json, StoreJson.Options)
        ?? throw new InvalidDataException($"The database has null for a list of {typeof(T).Name}");
}
