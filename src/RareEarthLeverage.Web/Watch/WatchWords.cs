using System.Globalization;
using RareEarthLeverage.Timeline.Watch;

namespace RareEarthLeverage.Web.Watch;

/// <summary>The watch list in words for readers.</summary>
internal static class WatchWords
{
    public static string Of(WatchStage stage) =>
        stage switch
        {
            WatchStage.Overdue => "overdue",
            WatchStage.Today => "T−0",
            WatchStage.Within7Days => "T−7",
            WatchStage.Within30Days => "T−30",
            WatchStage.Ahead => "ahead",
            _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "Not a stage"),
        };

    public static string Of(WatchKind kind) =>
        kind switch
        {
            WatchKind.End => "Scheduled last day",
            WatchKind.Start => "First day in force",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind"),
        };

    /// <summary>How far ahead or past.</summary>
    public static string Distance(int daysAhead) =>
        daysAhead switch
        {
            0 => "today",
            1 => "tomorrow",
            -1 => "yesterday",
            > 0 => $"in {daysAhead} days",
            _ => $"{-daysAhead} days ago",
        };

    /// <summary>A lag; empty when there is none.</summary>
    public static string Days(double? days) => days is { } d ? $"{d.ToString("0.#", CultureInfo.InvariantCulture)} d" : "";
}
