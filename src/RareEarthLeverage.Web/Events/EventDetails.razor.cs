using Microsoft.AspNetCore.Components;
using RareEarthLeverage.Alignment;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Tracks;

namespace RareEarthLeverage.Web.Events;

/// <summary>Everything that is known of one event, in the panel beside the timeline and on the event's own page.</summary>
public sealed partial class EventDetails
{
    private AlignedTimeline? _aligned;

    [Parameter, EditorRequired]
    public required Dataset Dataset { get; set; }

    [Parameter, EditorRequired]
    public required PolicyEvent Event { get; set; }

    /// <summary>Day for which the status is given.</summary>
    [Parameter, EditorRequired]
    public required DateOnly AsOf { get; set; }

    /// <summary>Days before a move in which a trigger is nearby.</summary>
    [Parameter, EditorRequired]
    public required int WindowDays { get; set; }

    /// <summary>Where a link to another event leads.</summary>
    [Parameter, EditorRequired]
    public required Func<string, string> EventAddress { get; set; }

    /// <summary>The page without the panel; null on the event's own page.</summary>
    [Parameter]
    public string? CloseAddress { get; set; }

    /// <summary>The same view with this event pinned, or no longer pinned; null where nothing can be pinned.</summary>
    [Parameter]
    public string? PinAddress { get; set; }

    /// <summary>Events that are pinned.</summary>
    [Parameter]
    public IReadOnlyList<PolicyEvent> Pinned { get; set; } = [];

    /// <summary>True on the event's own page.</summary>
    [Parameter]
    public bool IsPage { get; set; }

    private StatusOnDate? Status => MeasureStatus.AppliesTo(Event) ? StatusRules.On(Dataset, Event, AsOf) : null;

    private List<(PolicyEvent Event, EventLink Link)> ActedOnBy => [.. Dataset.ActedOnBy(Event.Id)];

    private List<(PolicyEvent Event, TriggerClaim Claim)> AnsweredBy => [.. Dataset.AnsweredBy(Event.Id)];

    private bool IsPinned => Pinned.Contains(Event);

    private IEnumerable<PolicyEvent> OtherPinned => Pinned.Where(p => p != Event);

    private bool IsPolar => Event.Direction is Direction.Tightening or Direction.Easing;

    private bool NotLinedUp => IsPolar && Event.Confidence == Confidence.Low && Event.Track.Role != TrackRole.Context;

    private string Polarity => Event.Direction == Direction.Easing ? "easing" : "tightening";

    private string Inexact =>
        Event.DatePrecision switch
        {
            DatePrecision.Day => "",
            DatePrecision.Month => " (day not known)",
            DatePrecision.Year => " (day and month not known)",
            var other => throw new InvalidOperationException($"No words for {other}"),
        };

    private AlignedMove? Move => _aligned?.Moves.FirstOrDefault(m => m.Acts.Any(a => a.Id == Event.Id));

    private AlignedTrigger? Following => _aligned?.Triggers.FirstOrDefault(t => t.Trigger.Id == Event.Id);

    protected override void OnParametersSet()
    {
        _aligned = !IsPolar || Event.Track.Role == TrackRole.Context ? null : TimelineAlignment.Align(Dataset, Options());
    }

    /// <summary>The whole record, so that an old act finds its neighbours too. An act is lined up whatever minerals it covers;
    /// for a trigger only moves on rare earths count, as on every other page.</summary>
    private AlignmentOptions Options()
    {
        var options = new AlignmentOptions
        {
            WindowDays = WindowDays,
            From = Earlier(Dataset.Events[0].Date, AlignmentOptions.RecordStart),
            To = Later(Dataset.Events[^1].Span.Last, AsOf),
        };
        return Event.Track.Role == TrackRole.Act ? options with { Scope = Enum.GetValues<MineralScope>() } : options;
    }

    private static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;

    private static string StatusDates(StatusOnDate status) =>
        (status.Since, status.Until) switch
        {
            (null, null) => "",
            ({ } since, null) => $" since {BritishDate.Of(since)}",
            (null, { } until) => $" to {BritishDate.Of(until)}{Scheduled(status)}",
            ({ } since, { } until) => $" from {BritishDate.Of(since)} to {BritishDate.Of(until)}{Scheduled(status)}",
        };

    private static string Scheduled(StatusOnDate status) => status.UntilIsScheduled ? " (scheduled)" : "";

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
