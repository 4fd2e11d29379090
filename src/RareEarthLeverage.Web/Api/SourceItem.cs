using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Api;

/// <summary>A source.</summary>
internal sealed record SourceItem(string Title, string Publisher, string? Via, string? Url, string? Published, string Tier, string Access, string Supports)
{
    public static SourceItem Of(Citation c) =>
        new(c.Title, c.Publisher, c.Via, c.Url, c.Published, Vocabulary.Word(c.Tier), c.SecondHand ? "second-hand" : "direct", c.Supports);
}
