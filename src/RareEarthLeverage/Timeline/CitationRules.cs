namespace RareEarthLeverage.Timeline;

/// <summary>Rules for one source: data dictionary, sources.</summary>
public static class CitationRules
{
    /// <summary>Every rule the source breaks; fields are named below <paramref name="field"/>.</summary>
    public static IEnumerable<RuleBreach> Check(Citation source, string field)
    {
        foreach (var (name, text) in new[] { ("title", source.Title), ("publisher", source.Publisher), ("supports", source.Supports) })
        {
            if (string.IsNullOrWhiteSpace(text))
            {
                yield return new($"{field}.{name}", "nothing", "a text");
            }
        }

        if (source.Url is null ? source.Published is null : !WebAddress.IsValid(source.Url))
        {
            yield return new($"{field}.url", source.Url ?? "nothing", "an http or https address; nothing only with title, publisher and date of publication");
        }

        if (source.Published is not null && !PartialDate.IsValid(source.Published))
        {
            yield return new($"{field}.published", source.Published, "2025, 2025-04, 2025-04-04 or nothing");
        }

        if (source.Via is not null && !source.Via.Contains('.', StringComparison.Ordinal))
        {
            yield return new($"{field}.via", source.Via, "the name of a site");
        }
    }
}
