using RareEarthLeverage.Growth;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Charts;

/// <summary>Lists the sources of what is in view: one row for each citation of an event, one for each publication that a
/// series or a share rests on.</summary>
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
        Table("Sources of the events in this view", events.SelectMany(e => e.Sources.Select(s => Row(e.Id, e.Label, s))));

    /// <summary>The table of a figure of series: one row for each publication and series, with the months that it
    /// supports, then the citations of events that are marked beside them.</summary>
    public static FigureTable Of(IEnumerable<TradeObservation> observations, IEnumerable<PolicyEvent> events) =>
        Table(
            "Sources of what is in this view",
            observations
                .GroupBy(o => (o.SeriesId, o.Publisher, o.SourceTitle, o.SourceUrl, o.Published, o.Tier))
                .Select(g => new FigureRow(
                    null,
                    [
                        null,
                        SeriesCatalog.Find(g.Key.SeriesId)?.Title ?? g.Key.SeriesId,
                        Vocabulary.Word(g.Key.Tier),
                        g.Key.Publisher,
                        g.Key.SourceTitle,
                        g.Key.Published,
                        string.Join(", ", g.Select(o => o.Month).Distinct().Order().Select(DateText.Month)),
                        null,
                        "no",
                        g.Key.SourceUrl,
                    ]))
                .Concat(events.SelectMany(e => e.Sources.Select(s => Row(e.Id, e.Label, s)))));

    /// <summary>The table of a figure of other facts.</summary>
    /// <param name="sources">What each citation supports, in a few words, and the citation.</param>
    public static FigureTable Of(IEnumerable<(string Label, Citation Source)> sources) =>
        Table("Sources of what is in this view", sources.Select(s => Row(null, s.Label, s.Source)));

    private static FigureTable Table(string title, IEnumerable<FigureRow> rows) =>
        new(Name, title, Columns, new LateRows(() => [.. rows])) { Brief = ["label", "tier", "publisher", "title", "url", "published"] };

    private static FigureRow Row(string? eventId, string label, Citation source) =>
        new(
            eventId,
            [
                eventId,
                label,
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
