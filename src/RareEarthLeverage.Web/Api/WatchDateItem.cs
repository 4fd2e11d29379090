using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Watch;

namespace RareEarthLeverage.Web.Api;

/// <summary>A scheduled date.</summary>
/// <param name="Id">The event that begins or ends.</param>
/// <param name="Title">Its title.</param>
/// <param name="Kind">start or end.</param>
/// <param name="Date">First day in force, or scheduled last day.</param>
/// <param name="DaysAhead">Days from the as-of day; negative has passed.</param>
/// <param name="Stage">overdue, today, within-7-days, within-30-days or ahead.</param>
/// <param name="StatedBy">The row that states the date.</param>
/// <param name="Sources">Sources of the date.</param>
/// <param name="TakesOutOfForce">Ids of what it suspends: what comes back if it ends.</param>
/// <param name="CarriedOutBy">Ids of rows that carry it out.</param>
/// <param name="Reported">Ids of rows of low confidence that would move the date if they were so.</param>
internal sealed record WatchDateItem(
    string Id,
    string Title,
    string Kind,
    DateOnly Date,
    int DaysAhead,
    string Stage,
    string StatedBy,
    IReadOnlyList<SourceItem> Sources,
    IReadOnlyList<string> TakesOutOfForce,
    IReadOnlyList<string> CarriedOutBy,
    IReadOnlyList<string> Reported)
{
    public static WatchDateItem Of(WatchDate d) =>
        new(
            d.Event.Id,
            d.Event.Title,
            Vocabulary.Word(d.Kind),
            d.Date,
            d.DaysAhead,
            Vocabulary.Word(d.Stage),
            d.StatedBy.Id,
            [.. d.Sources.Select(SourceItem.Of)],
            [.. d.TakesOutOfForce.Select(e => e.Id)],
            [.. d.CarriedOutBy.Select(e => e.Id)],
            [.. d.Reported.Select(e => e.Id)]);
}
