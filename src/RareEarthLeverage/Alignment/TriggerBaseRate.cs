using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Tracks;

namespace RareEarthLeverage.Alignment;

/// <summary>For one kind of trigger, how often and how fast a move of its polarity followed in the record: docs/method.md,
/// section 8. A base rate, not a forecast.</summary>
/// <param name="Track">Track of the triggers.</param>
/// <param name="Polarity">Tightening or easing.</param>
/// <param name="N">Triggers of the period whose whole window lies in it.</param>
/// <param name="Followed">How many of them were followed by a move within the window.</param>
/// <param name="StillOpen">Triggers whose window runs past the end of the period: not counted, followed or not, because those
/// not followed yet may still be.</param>
/// <param name="ShortestLagDays">Smallest lag to the nearest move; null when none was followed.</param>
/// <param name="MedianLagDays">Median of the lags to the nearest move: the middle one or the mean of the middle two; null when
/// none was followed.</param>
/// <param name="LongestLagDays">Largest lag to the nearest move; null when none was followed.</param>
public sealed record TriggerBaseRate(
    EventTrack Track,
    Direction Polarity,
    int N,
    int Followed,
    int StillOpen,
    int? ShortestLagDays,
    double? MedianLagDays,
    int? LongestLagDays)
{
    /// <summary>One rate for each track of triggers and polarity, in the order of the tracks, those without a trigger
    /// included.</summary>
    public static IReadOnlyList<TriggerBaseRate> Of(AlignedTimeline aligned) =>
        [
            .. from track in EventTracks.All
               where track.Role == TrackRole.Trigger
               from polarity in new[] { Direction.Tightening, Direction.Easing }
               select Of(aligned, track, polarity),
        ];

    private static TriggerBaseRate Of(AlignedTimeline aligned, EventTrack track, Direction polarity)
    {
        var triggers = aligned.Triggers.Where(t => t.Trigger.Track == track && t.Trigger.Direction == polarity).ToLookup(t => t.Trigger.Span.Last.AddDays(aligned.Options.WindowDays) <= aligned.Options.To);
        var lags = triggers[true].Where(t => t.FollowedBy.Count > 0).Select(t => t.FollowedBy[0].LagDays).Order().ToList();
        return new(
            track,
            polarity,
            triggers[true].Count(),
            lags.Count,
            triggers[false].Count(),
            lags.Count == 0 ? null : lags[0],
            lags.Count == 0 ? null : (lags[(lags.Count - 1) / 2] + lags[lags.Count / 2]) / 2.0,
            lags.Count == 0 ? null : lags[^1]);
    }
}
