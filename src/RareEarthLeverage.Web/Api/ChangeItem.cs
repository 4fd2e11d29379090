using System.Text.Json;
using RareEarthLeverage.Store.Auditing;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Api;

/// <summary>One change of one field; <c>field</c> is <c>*</c> when the row was created.</summary>
internal sealed record ChangeItem(int Revision, DateTime At, string? Role, string Origin, string Reason, string Field, JsonElement? Before, JsonElement? After, bool SinglePerson)
{
    public static ChangeItem Of(RowChange change) =>
        new(
            change.Revision,
            change.AtUtc,
            change.Role is { } role ? Vocabulary.Word(role) : null,
            Vocabulary.Word(change.Origin),
            change.Reason,
            change.Field,
            Value(change.Before),
            Value(change.After),
            change.SinglePerson);

    private static JsonElement? Value(string? json)
    {
        if (json is null)
        {
            return null;
        }

        using var value = JsonDocument.Parse(json);
        return value.RootElement.Clone();
    }
}
