using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace RareEarthLeverage.Store.Sqlite;

/// <summary>A decimal as its own digits: SQLite has no decimal type, and the provider's text drops final zeros, which say how
/// exactly a source gave its figure (4785.10).</summary>
internal sealed class DecimalTextConverter()
    : ValueConverter<decimal, string>(value => value.ToString(CultureInfo.InvariantCulture), text => Read(text))
{
    private static decimal Read(string text) =>
        decimal.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
