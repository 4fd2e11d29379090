using RareEarthLeverage.Growth;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Shell;

/// <summary>What became different from one dataset to a later one.</summary>
/// <param name="Added">New events, by date.</param>
/// <param name="Edited">Events with a new version, by date.</param>
/// <param name="Withdrawn">Events that were withdrawn.</param>
/// <param name="Series">Series with other figures.</param>
internal sealed record DatasetChange(IReadOnlyList<PolicyEvent> Added, IReadOnlyList<PolicyEvent> Edited, IReadOnlyList<WithdrawnEvent> Withdrawn, IReadOnlyList<SeriesDefinition> Series)
{
    /// <summary>Compares two datasets.</summary>
    public static DatasetChange Between(Dataset before, Dataset after) =>
        new(
            [.. after.Events.Where(e => before.Find(e.Id) is null)],
            [.. after.Events.Where(e => before.Find(e.Id) is { } old && old.Version != e.Version)],
            [.. after.Withdrawn.Where(w => before.Find(w.Id) is not null)],
            [.. after.Series.Where(s => !Same(before.FindSeries(s.Definition.Id), s)).Select(s => s.Definition)]);

    private static bool Same(TradeSeries? before, TradeSeries after) =>
        ReferenceEquals(before, after)
        || before is not null && before.Observations.Select(Key).SequenceEqual(after.Observations.Select(Key));

    private static (YearMonth, decimal?, Qualifier?, decimal?, bool, string?, string) Key(TradeObservation o) =>
        (o.Month, o.Value, o.Qualifier, o.ReportedYoyPercent, o.Preferred, o.Published, o.Note);
}
