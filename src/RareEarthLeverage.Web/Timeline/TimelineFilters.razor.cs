using Microsoft.AspNetCore.Components;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.LeverageTimeline;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Elements;
using RareEarthLeverage.Timeline.Tracks;
using RareEarthLeverage.Web.Events;

namespace RareEarthLeverage.Web.Timeline;

/// <summary>The filters of the timeline: a plain form that the browser sends itself; with JavaScript each change is sent at
/// once (wwwroot/js/page.js). What is set stands beside it as chips that take it away again.</summary>
public sealed partial class TimelineFilters : ComponentBase
{
    [Parameter, EditorRequired]
    public required FigureRequest Request { get; set; }

    [Parameter, EditorRequired]
    public required DateOnly Today { get; set; }

    /// <summary>How many events each choice would show.</summary>
    [Parameter, EditorRequired]
    public required EventFacets Facets { get; set; }

    private static IReadOnlyList<(string Value, string Words)> Confidences { get; } =
    [
        (EventFacets.UsualConfidence, "Medium and high, landmarks always"),
        ("high", "High only"),
        ("medium", "Medium and high only"),
        ("low", "All, low included"),
    ];

    private static IReadOnlyList<(TimelinePanel Panel, string Words)> Panels { get; } =
    [
        (TimelinePanel.Growth, "Growth on the year"),
        (TimelinePanel.Volume, "Quantities"),
        (TimelinePanel.Destinations, "Magnets by destination"),
        (TimelinePanel.Intensity, "Control intensity"),
    ];

    private string ClearAddress => TimelineAddress.Of(FilterChips.Cleared(Request), Today);

    private IReadOnlyList<FilterChip> Chips => FilterChips.Of(Request, Today);

    private string? From => Request.From is { } from ? BritishDate.Iso(from, PrecisionOf(from)) : null;

    private string? To => Request.To is { } to ? BritishDate.Iso(to, PrecisionOf(to.AddDays(1))) : null;

    /// <summary>What the form does not offer, but the address carries.</summary>
    private IEnumerable<(string Name, string Value)> Kept
    {
        get
        {
            if (Request.Selected is { } selected)
            {
                yield return ("sel", selected);
            }

            if (Request.Pins.Count > 0)
            {
                yield return ("pins", string.Join(',', Request.Pins));
            }

            if (Request.Preset is { } preset)
            {
                yield return ("preset", preset);
            }

            if (Request.AsOf != Today)
            {
                yield return ("asOf", BritishDate.Iso(Request.AsOf));
            }

            if (Request.WindowDays != new FigureRequest { AsOf = Today }.WindowDays)
            {
                yield return ("window", FormattableString.Invariant($"{Request.WindowDays}"));
            }

            if (Request.Theme != default)
            {
                yield return ("theme", Vocabulary.Word(Request.Theme));
            }
        }
    }

    /// <summary>Filters that are open to the eye.</summary>
    private IReadOnlyList<FilterFacet> Always =>
    [
        new("tracks", "Tracks", Tracks(), Default: string.Join(',', EventTracks.All.Where(t => LeverageTimelineChart.DefaultTracks.Contains(t)).Select(t => t.Id))),
        new("direction", "Direction", Words(EventFilters.Direction, Request.Directions, EventWords.Of, allWhenNone: true), Default: string.Join(',', Vocabulary.Words<Direction>())),
    ];

    /// <summary>Filters that unfold.</summary>
    private IReadOnlyList<FilterFacet> OnDemand =>
    [
        new("instrument", "Instrument", OnlyUseful(Words(EventFilters.Instrument, Request.Instruments, EventWords.Of)), Shape: "long"),
        new("element", "Element", [.. ElementSymbols.All.Select(s => Choice(EventFilters.Element, s, s, Request.Elements.Contains(s)))], Shape: "codes"),
        new("target", "Aimed at", OnlyUseful([.. Facets.Targets.Select(t => Choice(EventFilters.Target, t, t == "all" ? "all countries" : t, Request.Targets.Contains(t)))]), Shape: "codes"),
        new("scope", "Minerals", Words(EventFilters.Scope, Request.Scopes, EventWords.Of)),
        new("legalForm", "Legal form", Words(EventFilters.LegalForm, Request.LegalForms, f => EventWords.Of(f).Split(':')[0])),
        new("tier", "Kind of source", Words(EventFilters.Tier, Request.Tiers, EventWords.Of)),
    ];

    private IReadOnlyList<FilterChoice> Tracks()
    {
        var shown = Request.Tracks.Count == 0 ? LeverageTimelineChart.DefaultTracks : Request.Tracks;
        return [.. EventTracks.All.Select(t => Choice(EventFilters.Track, t.Id, t.Label, shown.Contains(t)))];
    }

    private IReadOnlyList<FilterChoice> Words<T>(EventFilters filter, IReadOnlyList<T> chosen, Func<T, string> label, bool allWhenNone = false)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(v => Choice(filter, Vocabulary.Word(v), label(v), chosen.Contains(v) || (allWhenNone && chosen.Count == 0)))];

    private FilterChoice Choice(EventFilters filter, string word, string label, bool isChosen) => new(word, label, Facets.Count(filter, word), isChosen);

    /// <summary>A long list offers only what would show something, and what is chosen.</summary>
    private static IReadOnlyList<FilterChoice> OnlyUseful(IReadOnlyList<FilterChoice> choices) => [.. choices.Where(c => c.Count > 0 || c.IsChosen)];

    /// <summary>A bound that falls on the edge of a month is written as the month.</summary>
    private static DatePrecision PrecisionOf(DateOnly firstDay) => firstDay.Day == 1 ? DatePrecision.Month : DatePrecision.Day;
}
