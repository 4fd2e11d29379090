using Microsoft.AspNetCore.Components;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.LeverageTimeline;

namespace RareEarthLeverage.Web.Timeline;

/// <summary>The strip of all years and the buttons that move the view (wwwroot/js/overview.js).</summary>
public sealed partial class TimelineMover : ComponentBase
{
    private static readonly DateOnly Earliest = new(FigureQuery.FirstYear, 1, 1);
    private static readonly DateOnly Latest = new(FigureQuery.LastYear, 12, 31);

    [Parameter, EditorRequired]
    public required FigureRequest Request { get; set; }

    [Parameter, EditorRequired]
    public required Dataset Dataset { get; set; }

    [Parameter, EditorRequired]
    public required DateOnly Today { get; set; }

    private TimelineWindow Window => TimelineWindow.Of(Request, Dataset);

    private int Days => Window.To.DayNumber - Window.From.DayNumber + 1;

    private string Earlier => Address(-Days / 2, -Days / 2);

    private string Later => Address(Days / 2, Days / 2);

    private string In => Address(Days / 4, -Days / 4);

    private string Out => Address(-Days / 2, Days / 2);

    private string Address(int fromBy, int toBy)
    {
        var from = Math.Clamp(Window.From.DayNumber + fromBy, Earliest.DayNumber, Latest.DayNumber);
        var to = Math.Clamp(Window.To.DayNumber + toBy, from, Latest.DayNumber);
        return TimelineAddress.Of(Request with { Preset = null, From = DateOnly.FromDayNumber(from), To = DateOnly.FromDayNumber(to) }, Today);
    }
}
