using RareEarthLeverage.Alignment;
using RareEarthLeverage.Timeline.Watch;

namespace RareEarthLeverage.Web.Api;

/// <summary>Dates that are fixed, and dates that passed without a record. Not a forecast.</summary>
/// <param name="Revision">Data revision.</param>
/// <param name="AsOf">The day.</param>
/// <param name="Overdue">Dates that passed and of which no row says what happened, the latest first.</param>
/// <param name="Ahead">Dates from the as-of day on, the nearest first.</param>
/// <param name="Reported">Dates ahead that only rows of low confidence give; they change nothing.</param>
/// <param name="BaseRates">How often and how fast a move followed a trigger of each kind within 30 days.</param>
internal sealed record WatchItem(
    int Revision,
    DateOnly AsOf,
    IReadOnlyList<WatchDateItem> Overdue,
    IReadOnlyList<WatchDateItem> Ahead,
    IReadOnlyList<ReportedDateItem> Reported,
    IReadOnlyList<BaseRateItem> BaseRates)
{
    public static WatchItem Of(WatchList list, IReadOnlyList<TriggerBaseRate> rates, int revision) =>
        new(
            revision,
            list.AsOf,
            [.. list.Overdue.Select(WatchDateItem.Of)],
            [.. list.Coming.Select(WatchDateItem.Of)],
            [.. list.Reported.Select(ReportedDateItem.Of)],
            [.. rates.Select(BaseRateItem.Of)]);
}
