using RareEarthLeverage.Alignment;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Api;

/// <summary>How often and how fast a move of its polarity followed a trigger of one kind. A base rate, not a forecast.</summary>
/// <param name="Track">Track of the triggers.</param>
/// <param name="Polarity">tightening or easing.</param>
/// <param name="N">Triggers whose whole window lies in the record.</param>
/// <param name="Followed">How many of them were followed.</param>
/// <param name="StillOpen">Triggers whose window is not over; not in n.</param>
/// <param name="ShortestLagDays">Smallest lag to the nearest move.</param>
/// <param name="MedianLagDays">Median lag.</param>
/// <param name="LongestLagDays">Largest lag.</param>
internal sealed record BaseRateItem(string Track, string Polarity, int N, int Followed, int StillOpen, int? ShortestLagDays, double? MedianLagDays, int? LongestLagDays)
{
    public static BaseRateItem Of(TriggerBaseRate r) =>
        new(r.Track.Id, Vocabulary.Word(r.Polarity), r.N, r.Followed, r.StillOpen, r.ShortestLagDays, r.MedianLagDays, r.LongestLagDays);
}
