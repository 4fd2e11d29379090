using RareEarthLeverage.Alignment;
using RareEarthLeverage.Alignment.Claims;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Api;

/// <summary>A trigger that a source states for an act of a move.</summary>
/// <param name="Trigger">The event said to have been answered.</param>
/// <param name="Event">The act said to answer it.</param>
/// <param name="LagDays">Days between them.</param>
/// <param name="Claim">The claim, as recorded.</param>
/// <param name="Claimant">Whose voice it is: responder, target, analyst or not-stated.</param>
/// <param name="Standing">How all claims of this trigger for this move stand: agreed, one-voice or contested.</param>
/// <param name="Source">The source that asserts it.</param>
internal sealed record StatedTriggerItem(string Trigger, string Event, int? LagDays, string Claim, string Claimant, string Standing, StatedSourceItem Source)
{
    public static StatedTriggerItem Of(StatedTrigger s, ClaimStanding standing) =>
        new(
            s.Trigger.Id,
            s.Act.Id,
            s.LagDays,
            s.Claim,
            Vocabulary.Word(ClaimReading.Of(s.Act, s.Claim, s.Source).Claimant),
            Vocabulary.Word(standing),
            new(s.Source.Title, s.Source.Publisher, s.Source.Url, Vocabulary.Word(s.Source.Tier)));
}
