using RareEarthLeverage.Timeline.Tracks;

namespace RareEarthLeverage.Web.Timeline;

/// <summary>Tracks that the timeline shows when none is named.</summary>
internal static class TimelineTracks
{
    public static readonly IReadOnlyList<EventTrack> Shown =
    [
        EventTracks.UsTariff,
        EventTracks.UsChipControl,
        EventTracks.Diplomacy,
        EventTracks.ChinaControl,
        EventTracks.Diversification,
    ];
}
