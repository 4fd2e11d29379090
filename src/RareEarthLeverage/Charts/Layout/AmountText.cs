using System.Globalization;
using RareEarthLeverage.Growth;

namespace RareEarthLeverage.Charts.Layout;

/// <summary>Amounts in the words of figures: 5,666; ~4,328; $45.9m.</summary>
internal static class AmountText
{
    private const decimal Million = 1_000_000m;

    /// <summary>An amount with its qualifier, without its unit.</summary>
    public static string Of(decimal value, Qualifier qualifier, FigureUnit unit) => Sign(qualifier) + Plain(value, unit);

    /// <summary>An amount of an axis.</summary>
    public static string Plain(decimal value, FigureUnit unit) =>
        unit switch
        {
            FigureUnit.Tonnes => value.ToString(value < 100 && value != decimal.Truncate(value) ? "#,0.0" : "#,0", CultureInfo.InvariantCulture),
            FigureUnit.Usd => value == 0 ? "0" : "$" + (value / Million).ToString("#,0.#", CultureInfo.InvariantCulture) + "m",
            FigureUnit.Percent => value.ToString("0.#", CultureInfo.InvariantCulture) + "%",
            _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "Not a unit"),
        };

    /// <summary>The unit of a month's amount, over an axis.</summary>
    public static string Unit(FigureUnit unit) =>
        unit switch
        {
            FigureUnit.Tonnes => "tonnes a month",
            FigureUnit.Usd => "US dollars a month",
            FigureUnit.Percent => "per cent",
            _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "Not a unit"),
        };

    /// <summary>The sign that stands before a number: nothing where it is exact.</summary>
    public static string Sign(Qualifier qualifier) =>
        qualifier switch
        {
            Qualifier.Exact => "",
            Qualifier.MoreThan => ">",
            Qualifier.LessThan => "<",
            Qualifier.About => "~",
            _ => throw new ArgumentOutOfRangeException(nameof(qualifier), qualifier, "Not a qualifier"),
        };
}
