using System.Globalization;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Charts;

/// <summary>Says what is not known about the events in view, from their rows alone.</summary>
public static class NotKnown
{
    /// <summary>The sentences.</summary>
    /// <param name="events">The events in view.</param>
    /// <param name="dataset">All facts.</param>
    /// <param name="asOf">The day for which the figure is drawn.</param>
    public static string Of(IReadOnlyCollection<PolicyEvent> events, Dataset dataset, DateOnly asOf)
    {
        var sources = events.SelectMany(e => e.Sources).ToList();
        string?[] sentences =
        [
            Sentence(events.Count(e => e.DatePrecision != DatePrecision.Day), "date is known only to the month or year", "dates are known only to the month or year"),
            Sentence(events.Count(e => e.Confidence == Confidence.Low), "event is of low confidence", "events are of low confidence"),
            Sentence(
                events.Count(e => e.EndIsScheduled && e.EndDate < asOf && StatusRules.On(dataset, e, asOf)?.Status == EventStatus.EndPassedUnrecorded),
                "scheduled end has passed without a recorded outcome",
                "scheduled ends have passed without a recorded outcome"),
            Sentence(events.Count(e => e.Notes.Length > 0), "event carries a note of doubts or of sources that differ", "events carry notes of doubts or of sources that differ"),
            Sentence(sources.Count(s => s.SecondHand), "source is cited second-hand", "sources are cited second-hand"),
            events.Count == 0 ? null : "Where no line joins two events, no source is known that connects them; that does not prove that nothing does.",
        ];
        return string.Join(' ', sentences.OfType<string>());
    }

    private static string? Sentence(int number, string one, string many) =>
        number == 0 ? null : $"{number.ToString("#,0", CultureInfo.InvariantCulture)} {(number == 1 ? one : many)}.";
}
