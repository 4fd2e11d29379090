using RareEarthLeverage.Alignment;

namespace RareEarthLeverage.Web.Watch;

/// <summary>How often a move followed a trigger of each kind, over the whole record up to a day.</summary>
internal static class BaseRates
{
    /// <summary>The rates with the usual window; none when the record begins only after the day.</summary>
    public static IReadOnlyList<TriggerBaseRate> Of(Dataset dataset, DateOnly asOf) =>
        asOf < AlignmentOptions.RecordStart ? [] : TriggerBaseRate.Of(TimelineAlignment.Align(dataset, new() { To = asOf }));
}
