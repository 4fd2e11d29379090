using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Charts;

/// <summary>Lists the sources of the events in view: one row for each citation.</summary>
public static class CitedSources
{
    /// <summary>Name of the table.</summary>
    public const string Name = "sources";

    private static readonly IReadOnlyList<FigureColumn> Columns =
    [
        new("event", "Event"),
        new("label", "Label"),
        new("tier", "Kind of source"),
        new("publisher", "Publisher"),
        new("title", "Title"),
        new("published", "Published", FigureColumnKind.Date),
        new("supports", "Supports"),
        new("via", "Read at"),
        new("second_hand", "Second-hand"),
        new("url", "Address", FigureColumnKind.Link),
    ];

    /// <summary>The table; rows in the order of the events and of their sources.</summary>
    public static FigureTable Of(IEnumerable<PolicyEvent> events) =>
        new(Name, "Sources of the events in this view", Columns, new LateRows(() => [.. events.SelectMany(e => e.Sources.Select(s => Row(e, s)))]))
        {
            Brief = ["label", "tier", "publisher", "title", "url", "published"],
        };

    private static FigureRow Row(PolicyEvent e, Citation source) =>
        new(
            e.Id,
            [
                e.Id,
                e.Label,
                Vocabulary.Word(source.Tier),
                source.Publisher,
                source.Title,
                source.Published,
                source.Supports,
                source.Via,
                source.SecondHand ? "yes" : "no",
                source.Url,
            ]);
}
