using RareEarthLeverage.Alignment;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Web.Events;

namespace RareEarthLeverage.Web.Api;

/// <summary>A trigger with the moves of its polarity that followed within the window; none is an answer too.</summary>
internal sealed record TriggerItem(string Id, string Date, string Polarity, IReadOnlyList<FollowingItem> FollowedBy)
{
    public static TriggerItem Of(AlignedTrigger t) =>
        new(
            t.Trigger.Id,
            BritishDate.Iso(t.Trigger.Date, t.Trigger.DatePrecision),
            Vocabulary.Word(t.Trigger.Direction),
            [.. t.FollowedBy.Select(f => new FollowingItem(MoveItem.DateOf(f.Move), f.LagDays))]);
}
