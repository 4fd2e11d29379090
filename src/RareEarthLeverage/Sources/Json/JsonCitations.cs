using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Sources.Json;

/// <summary>Reads sources as they stand in JSON files.</summary>
internal static class JsonCitations
{
    private static readonly string[] Required = ["title", "publisher", "url", "published", "tier", "supports"];
    private static readonly string[] Optional = ["via", "access"];

    public static Citation Read(JsonRow row)
    {
        row.Expect(Required, Optional);
        var access = row.TextOrNothing("access");
        if (access is not (null or "second-hand"))
        {
            row.Problem("access", row.Line, access, "second-hand, or no such field");
        }

        return new()
        {
            Title = row.Text("title"),
            Publisher = row.Text("publisher"),
            Via = row.TextOrNothing("via"),
            Url = row.TextOrNothing("url"),
            Published = row.TextOrNothing("published"),
            Tier = row.Word<SourceTier>("tier"),
            SecondHand = access is not null,
            Supports = row.Text("supports"),
        };
    }
}
