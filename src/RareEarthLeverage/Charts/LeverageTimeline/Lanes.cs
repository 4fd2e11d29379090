using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Tracks;

namespace RareEarthLeverage.Charts.LeverageTimeline;

/// <summary>All lanes, from top to bottom: Washington, the talks, Beijing above and below its line, those who build, those
/// who are hit.</summary>
internal static class Lanes
{
    /// <summary>Tracks drawn when none are named.</summary>
    public static readonly IReadOnlyList<EventTrack> DefaultTracks =
        [EventTracks.UsTariff, EventTracks.UsChipControl, EventTracks.Diplomacy, EventTracks.ChinaControl, EventTracks.Diversification];

    /// <summary>All lanes.</summary>
    public static readonly IReadOnlyList<Lane> All =
    [
        new("us-tariff", "US tariffs", EventTracks.UsTariff, null, "washington", Ink.Tariff, Ink.TariffSoft, Ink.TintWashington, 6),
        new("us-chip-control", "US chip controls", EventTracks.UsChipControl, null, "washington", Ink.Chip, Ink.ChipSoft, Ink.TintWashington, 5),
        new("diplomacy", "Diplomacy", EventTracks.Diplomacy, null, "talks", Ink.Talks, Ink.TalksSoft, Ink.TintTalks, 4),
        new("china-control-tightening", "China tightens", EventTracks.ChinaControl, Direction.Tightening, "beijing", Ink.China, Ink.ChinaSoft, Ink.TintBeijing, 8),
        new("china-control-neutral", "", EventTracks.ChinaControl, Direction.Neutral, "beijing", Ink.China, Ink.ChinaSoft, Ink.TintBeijing, 1),
        new("china-control-easing", "China eases", EventTracks.ChinaControl, Direction.Easing, "beijing", Ink.China, Ink.ChinaSoft, Ink.TintBeijing, 7),
        new("china-other", "China, other", EventTracks.ChinaOther, null, "beijing", Ink.ChinaOther, Ink.ChinaOtherSoft, Ink.TintBeijing, 3),
        new("diversification", "Diversification", EventTracks.Diversification, null, "build", Ink.Build, Ink.BuildSoft, Ink.TintBuild, 4),
        new("downstream", "Downstream", EventTracks.Downstream, null, "downstream", Ink.Downstream, Ink.DownstreamSoft, Ink.TintDownstream, 4),
    ];

    /// <summary>The lanes of a request.</summary>
    public static IReadOnlyList<Lane> Of(FigureRequest request)
    {
        var tracks = request.Tracks.Count > 0 ? request.Tracks : DefaultTracks;
        return [.. All.Where(l => tracks.Contains(l.Track) && (request.Directions.Count == 0 || l.Direction is null || request.Directions.Contains(l.Direction.Value)))];
    }
}
