using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Api;

/// <summary>The status of an event on a day.</summary>
/// <param name="Status">The status in a word.</param>
/// <param name="Since">Its first day; null when not known.</param>
/// <param name="Until">Its last known or scheduled day.</param>
/// <param name="UntilIsScheduled">True when that day was only planned.</param>
/// <param name="Because">Ids of the events that make it so.</param>
internal sealed record StatusItem(string Status, DateOnly? Since, DateOnly? Until, bool UntilIsScheduled, IReadOnlyList<string> Because)
{
    public static StatusItem? Of(StatusOnDate? s) =>
        s is null ? null : new(Vocabulary.Word(s.Status), s.Since, s.Until, s.UntilIsScheduled, [.. s.Because.Select(e => e.Id)]);
}
