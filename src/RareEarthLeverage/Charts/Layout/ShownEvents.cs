using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Charts.Layout;

/// <summary>The events that a figure rests on, one row each, so that a file can set their sources beside them.</summary>
internal static class ShownEvents
{
    /// <summary>Name of the table.</summary>
    public const string Name = "events";

    private static readonly IReadOnlyList<FigureColumn> Columns =
    [
        new("id", "Id"),
        new("date", "Date", FigureColumnKind.Date),
        new("effective", "In force from", FigureColumnKind.Date),
        new("track", "Track"),
        new("direction", "Direction"),
        new("instrument", "Instrument"),
        new("label", "Label"),
        new("title", "Title"),
        new("confidence", "Confidence"),
    ];

    /// <summary>The table, in the order given.</summary>
    public static FigureTable Table(IEnumerable<PolicyEvent> events) =>
        new(Name, "Events that the figure rests on", Columns, [.. events.Select(Row)]) { Brief = ["date", "title", "track", "direction", "confidence"] };

    private static FigureRow Row(PolicyEvent e) =>
        new(
            e.Id,
            [
                e.Id,
                DateText.Iso(e.Date, e.DatePrecision),
                Cells.Day(e.EffectiveDate),
                e.Track.Id,
                Vocabulary.Word(e.Direction),
                Vocabulary.Word(e.Instrument),
                e.Label,
                e.Title,
                Vocabulary.Word(e.Confidence),
            ]);
}
