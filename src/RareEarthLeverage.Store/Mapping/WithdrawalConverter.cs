using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace RareEarthLeverage.Store.Mapping;

/// <summary>A withdrawal as one JSON text.</summary>
internal sealed class WithdrawalConverter() : ValueConverter<Withdrawal, string>(value => Write(value), json => Read(json))
{
    private static string Write(Withdrawal value) => JsonSerializer.Serialize(value, StoreJson.Options);

    private static Withdrawal Read(string json) =>
        JsonSerializer.Deserialize<Withdrawal>(json, StoreJson.Options) ?? throw new InvalidDataException("The database has null for a withdrawal");
}
