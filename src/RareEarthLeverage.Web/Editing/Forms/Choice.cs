using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Tracks;
using RareEarthLeverage.Web.Events;

namespace RareEarthLeverage.Web.Editing.Forms;

/// <summary>A word of a vocabulary as it is offered.</summary>
/// <param name="Word">The word in the data.</param>
/// <param name="Label">The name on screen.</param>
public sealed record Choice(string Word, string Label)
{
    public static readonly IReadOnlyList<Choice> Tracks = [.. EventTracks.All.Select(t => new Choice(t.Id, t.Label))];

    public static readonly IReadOnlyList<Choice> Directions = Of<Direction>(EventWords.Of);

    public static readonly IReadOnlyList<Choice> Instruments = Of<Instrument>(EventWords.Of);

    public static readonly IReadOnlyList<Choice> LegalForms = Of<LegalForm>(EventWords.Of);

    public static readonly IReadOnlyList<Choice> MineralScopes = Of<MineralScope>(EventWords.Of);

    public static readonly IReadOnlyList<Choice> Confidences = Of<Confidence>(EventWords.Of);

    public static readonly IReadOnlyList<Choice> LinkKinds = Of<LinkKind>(EventWords.Of);

    public static readonly IReadOnlyList<Choice> Tiers =
    [
        new("official", "Official: government, court, gazette, company release"),
        new("agency", "Agency: news agencies, newspapers of record"),
        new("legal", "Legal: law firms, compliance advisers"),
        new("trade", "Trade: trade press, price agencies, think tanks"),
        new("secondary", "Secondary: aggregators, blogs, digests"),
        new("mirror", "Mirror: odd copies; never the only source"),
    ];

    public static readonly IReadOnlyList<Choice> Weights =
    [
        new("5", "5 – landmark"), new("4", "4 – wide measure, stated trigger"), new("3", "3 – ordinary measure"), new("2", "2 – narrow or follow-up"), new("1", "1 – background, low confidence"),
    ];

    private static List<Choice> Of<T>(Func<T, string> label)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(v => new Choice(Vocabulary.Word(v), label(v)))];
}
