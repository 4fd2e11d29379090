namespace RareEarthLeverage.Timeline.Tracks;

/// <summary>All tracks, in the order of the lanes. A new track is one entry here, a lane in the leverage timeline, a file
/// in <c>data/events/</c> and a line in the data dictionary.</summary>
public static class EventTracks
{
    public static readonly EventTrack UsTariff = new("us-tariff", "US tariffs", TrackRole.Trigger);
    public static readonly EventTrack UsChipControl = new("us-chip-control", "US chip controls", TrackRole.Trigger);
    public static readonly EventTrack Diplomacy = new("diplomacy", "Diplomacy", TrackRole.Trigger);
    public static readonly EventTrack ChinaControl = new("china-control", "China's controls", TrackRole.Act);
    public static readonly EventTrack ChinaOther = new("china-other", "China, other measures", TrackRole.Context);
    public static readonly EventTrack Diversification = new("diversification", "Diversification", TrackRole.Context);
    public static readonly EventTrack Downstream = new("downstream", "Downstream effects", TrackRole.Context);

    /// <summary>All tracks, in the order of the lanes.</summary>
    public static readonly IReadOnlyList<EventTrack> All =
    [
        UsTariff,
        UsChipControl,
        Diplomacy,
        ChinaControl,
        ChinaOther,
        Diversification,
        Downstream,
    ];

    /// <summary>The track of a word; null when there is none.</summary>
    public static EventTrack? Find(string? id) => All.FirstOrDefault(t => t.Id == id);
}
