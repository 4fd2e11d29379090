using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Tracks;
using RareEarthLeverage.Timeline.Watch;

namespace RareEarthLeverage.Web.Coverage;

/// <summary>What the data lack on a day. Each list is by date, the latest first.</summary>
/// <param name="High">How many rows are of high confidence.</param>
/// <param name="Medium">How many are of medium confidence.</param>
/// <param name="Low">Those of low confidence.</param>
/// <param name="CouldRise">Those whose sources allow a higher confidence than they have.</param>
/// <param name="Weak">Those of medium or high confidence with one publisher, and no official text that was read directly.</param>
/// <param name="SecondHand">Those all of whose sources are second-hand.</param>
/// <param name="Inexact">China's controls whose date is not known to the day.</param>
/// <param name="Overdue">Scheduled ends that have passed without a recorded outcome.</param>
internal sealed record ToDoList(
    int High,
    int Medium,
    IReadOnlyList<PolicyEvent> Low,
    IReadOnlyList<PolicyEvent> CouldRise,
    IReadOnlyList<PolicyEvent> Weak,
    IReadOnlyList<PolicyEvent> SecondHand,
    IReadOnlyList<PolicyEvent> Inexact,
    IReadOnlyList<WatchDate> Overdue)
{
    public static ToDoList Of(Dataset dataset, DateOnly today) =>
        new(
            dataset.Events.Count(e => e.Confidence == Confidence.High),
            dataset.Events.Count(e => e.Confidence == Confidence.Medium),
            Where(dataset, e => e.Confidence == Confidence.Low),
            Where(dataset, e => ConfidenceRule.Highest(e.Sources) > e.Confidence),
            Where(dataset, e => e.Confidence > Confidence.Low && IsWeak(e.Sources)),
            Where(dataset, e => e.Sources.Count > 0 && e.Sources.All(s => s.SecondHand)),
            Where(dataset, e => e.Track == EventTracks.ChinaControl && e.DatePrecision != DatePrecision.Day),
            [.. WatchList.On(dataset, today).Overdue]);

    private static bool IsWeak(IReadOnlyList<Citation> sources) =>
        !sources.Any(s => s is { Tier: SourceTier.Official, SecondHand: false })
        && sources.Select(s => s.Publisher).Distinct(StringComparer.OrdinalIgnoreCase).Count() < 2;

    private static List<PolicyEvent> Where(Dataset dataset, Func<PolicyEvent, bool> wanted) => [.. dataset.Events.Where(wanted).Reverse()];
}
