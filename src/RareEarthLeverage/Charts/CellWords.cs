using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Tracks;

namespace RareEarthLeverage.Charts;

/// <summary>Cells that hold a code, in the words of readers. CSV, JSON and XLSX keep the code.</summary>
public static class CellWords
{
    /// <summary>The words; a cell that holds no code as it is.</summary>
    public static string Of(FigureColumn column, string? cell) =>
        (column.Key, cell) switch
        {
            (_, null) => "",
            ("track", _) => EventTracks.Find(cell)?.Label ?? cell,
            ("status", _) when Vocabulary.TryRead<EventStatus>(cell, out var status) => Of(status),
            _ => cell,
        };

    /// <summary>How far an act holds.</summary>
    public static string Of(EventStatus status) =>
        status switch
        {
            EventStatus.Announced => "Announced, not yet in force",
            EventStatus.InForce => "In force",
            EventStatus.Suspended => "Suspended",
            EventStatus.Ended => "Ended",
            EventStatus.EndPassedUnrecorded => "End passed, outcome not recorded",
            _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a status"),
        };
}
