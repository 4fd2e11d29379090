using Microsoft.AspNetCore.Components;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.LeverageTimeline;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Tracks;
using RareEarthLeverage.Web.Events;

namespace RareEarthLeverage.Web.Timeline;

/// <summary>The filters of the timeline: a plain form that the browser sends itself; with JavaScript each change is sent at
/// once (wwwroot/js/page.js).</summary>
public sealed partial class TimelineFilters : ComponentBase
{
    [Parameter, EditorRequired]
    public required FigureRequest Request { get; set; }

    [Parameter, EditorRequired]
    public required DateOnly Today { get; set; }

    private bool IsFiltered => TimelineAddress.Of(Request with { Selected = null, Preset = null }, Today) != TimelineAddress.Path;

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
        }
    }

    private bool Shows(EventTrack track) => (Request.Tracks.Count == 0 ? LeverageTimelineChart.DefaultTracks : Request.Tracks).Contains(track);

    private bool Shows(Direction direction) => Request.Directions.Count == 0 || Request.Directions.Contains(direction);

    /// <summary>A bound that falls on the edge of a month is written as the month.</summary>
    private static DatePrecision PrecisionOf(DateOnly firstDay) => firstDay.Day == 1 ? DatePrecision.Month : DatePrecision.Day;
}
