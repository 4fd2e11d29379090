using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Entry;

/// <summary>A source, as typed.</summary>
public sealed class SourceEntry
{
    /// <summary>The word of a source that is known through another one.</summary>
    public const string SecondHand = "second-hand";

    public string Title { get; set; } = "";
    public string Publisher { get; set; } = "";
    public string Via { get; set; } = "";
    public string Url { get; set; } = "";
    public string Published { get; set; } = "";
    public string Tier { get; set; } = "";

    /// <summary><see cref="SecondHand"/> or nothing.</summary>
    public string Access { get; set; } = "";

    public string Supports { get; set; } = "";

    internal static SourceEntry Of(Citation source) =>
        new()
        {
            Title = source.Title,
            Publisher = source.Publisher,
            Via = source.Via ?? "",
            Url = source.Url ?? "",
            Published = source.Published ?? "",
            Tier = Vocabulary.Word(source.Tier),
            Access = source.SecondHand ? SecondHand : "",
            Supports = source.Supports,
        };
}
