using System.Globalization;
using System.Text.RegularExpressions;

namespace RareEarthLeverage.Timeline.Commitments;

/// <summary>The amount of a commitment as its row states it. Read strictly: a number, million, billion or trillion, a currency,
/// and behind it nothing, one of the words loan and equity, or a remark in brackets. Everything else is not read, and nothing
/// is converted.</summary>
/// <param name="Text">As written; empty when the row names no amount.</param>
/// <param name="Reading">What could be read of it.</param>
/// <param name="UsDollars">The number of US dollars; null unless <paramref name="Reading"/> says so.</param>
/// <param name="Currency">Three capital letters; null when there is no amount in one currency.</param>
public sealed partial record StatedAmount(string Text, AmountReading Reading, decimal? UsDollars, string? Currency)
{
    private const string Field = "amount:";
    private const string Dollars = "USD";

    /// <summary>The amount named in the scope note of a diversification row: <c>amount; capacity; expected</c>.</summary>
    public static StatedAmount Of(string? scopeNote)
    {
        var part = scopeNote?.Split(';', StringSplitOptions.TrimEntries).FirstOrDefault(p => p.StartsWith(Field, StringComparison.Ordinal));
        var text = part is null ? "" : part[Field.Length..].Trim();
        if (text is "" or "not stated" or "n/a")
        {
            return new(text, AmountReading.NotStated, null, null);
        }

        // 400 million USD equity
        // 1,577 million USD (277 grant, 1,300 loan)
        var match = Amount().Match(text);
        if (!match.Success)
        {
            return new(text, AmountReading.NotRead, null, null);
        }

        var currency = match.Groups["currency"].Value;
        var number = decimal.Parse(match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return currency == Dollars
            ? new(text, AmountReading.UsDollars, number * Factor(match.Groups["scale"].Value), currency)
            : new(text, AmountReading.OtherCurrency, null, currency);
    }

    private static decimal Factor(string scale) =>
        scale switch
        {
            "million" => 1_000_000m,
            "billion" => 1_000_000_000m,
            "trillion" => 1_000_000_000_000m,
            _ => throw new ArgumentOutOfRangeException(nameof(scale), scale, "Not a scale"),
        };

    [GeneratedRegex(@"\A(?<number>(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,9})(?:\.[0-9]{1,3})?) (?<scale>million|billion|trillion) (?<currency>[A-Z]{3})(?: (?:loan|equity|\([^()]+\)))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Amount();
}
