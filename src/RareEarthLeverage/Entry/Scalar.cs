using System.Globalization;
using System.Text.Json;
using RareEarthLeverage.Sources.Json;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Entry;

/// <summary>A single value of an entry or of one row of a list in it.</summary>
/// <param name="Name">The name in the data.</param>
/// <param name="Kind">How it stands in JSON.</param>
/// <param name="Get">What was typed.</param>
/// <param name="Set">Types it.</param>
/// <param name="Omitted">True when a row of a list leaves the member out when there is nothing.</param>
internal sealed record Scalar<T>(string Name, ScalarKind Kind, Func<T, string> Get, Action<T, string> Set, bool Omitted = false)
{
    public void Write(Utf8JsonWriter json, T owner)
    {
        var text = Get(owner);
        if (text.Length == 0 && Kind != ScalarKind.Text)
        {
            json.WriteNullValue();
        }
        else if (Kind == ScalarKind.Flag && text is ("true" or "false"))
        {
            json.WriteBooleanValue(text == "true");
        }
        else if (Kind == ScalarKind.Number && IsPlainNumber(text))
        {
            json.WriteRawValue(text);
        }
        else
        {
            json.WriteStringValue(text);
        }
    }

    public void Read(T owner, JsonTree value, string field, List<RuleBreach> problems)
    {
        if (value.Kind is JsonValueKind.Array or JsonValueKind.Object)
        {
            problems.Add(new(field, value.Kind == JsonValueKind.Array ? "a list" : "an object", "a single value"));
            return;
        }

        Set(owner, value.Text);
    }

    // Only the form in which the number would be written: "05" and "1e3" stay texts, so that what was typed comes back.
    private static bool IsPlainNumber(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
        && number.ToString(CultureInfo.InvariantCulture) == text;
}
