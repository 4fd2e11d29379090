using System.Globalization;
using Microsoft.AspNetCore.Components;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Web.Shell;

namespace RareEarthLeverage.Web.Events;

/// <summary>How the page of an event is cited: with version, data revision and as-of day, and an address that holds them.</summary>
public sealed partial class EventCitation(NavigationManager navigation, TimeProvider time)
{
    [Parameter, EditorRequired]
    public required Dataset Dataset { get; set; }

    [Parameter, EditorRequired]
    public required PolicyEvent Event { get; set; }

    [Parameter, EditorRequired]
    public required DateOnly AsOf { get; set; }

    private string Text
    {
        get
        {
            var address = navigation.ToAbsoluteUri(EventAddress.Of(Event.Id) + FormattableString.Invariant($"?asOf={AsOf:yyyy-MM-dd}&rev={Dataset.Revision}"));
            return string.Create(
                CultureInfo.InvariantCulture,
                $"Rare Earth Leverage, “{Event.Title}” ({BritishDate.Of(Event)}), event {Event.Id}, version {Event.Version}, data revision {Dataset.Revision}, as of {DateText.LongDay(AsOf)}, read on {DateText.LongDay(time.Today())}. {address}");
        }
    }
}
