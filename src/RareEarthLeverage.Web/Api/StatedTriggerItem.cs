using RareEarthLeverage.Alignment;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Api;

/// <summary>A trigger that a source states for an act of a move.</summary>
internal sealed record StatedTriggerItem(string Trigger, string Event, int? LagDays, string Claim, StatedSourceItem Source)
{
    public static StatedTriggerItem Of(StatedTrigger s) =>
        new(s.Trigger.Id, s.Act.Id, s.LagDays, s.Claim, new(s.Source.Title, s.Source.Publisher, s.Source.Url, Vocabulary.Word(s.Source.Tier)));
}
