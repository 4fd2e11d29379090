using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using RareEarthLeverage.Growth;

namespace RareEarthLeverage.Store.Mapping;

/// <summary>A month as <c>2025-04</c>, on every database: no day is stored that is not known.</summary>
internal sealed class YearMonthConverter() : ValueConverter<YearMonth, string>(month => month.ToString(), text => Read(text))
{
    private static YearMonth Read(string text) =>
        YearMonth.TryParse(text, out var month)
            ? month
            : throw new InvalidDataException($"The database has \"{text}\" for a month, which takes yyyy-MM");
}
