using Microsoft.AspNetCore.Components;
using RareEarthLeverage.Store;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Web.Shell;

namespace RareEarthLeverage.Web.Events;

/// <summary>One event on a page of its own, with an address that stays.</summary>
public sealed partial class EventPage(CurrentDataset current, TimeProvider time)
{
    [Parameter]
    public required string Id { get; set; }

    [CascadingParameter]
    private HttpContext? HttpContext { get; set; }

    private DateOnly Today => time.Today();

    /// <summary>What of a mistyped id is worth searching for: its last part.</summary>
    private string FirstWord => Id.Split('-').LastOrDefault(w => w.Length > 3) ?? "";

    protected override void OnInitialized()
    {
        if (current.Value is { } dataset && dataset.Find(Id) is null)
        {
            NotFoundStatus.Set(HttpContext, dataset.FindWithdrawn(Id) is null ? StatusCodes.Status404NotFound : StatusCodes.Status410Gone);
        }
    }

    /// <summary>A year round the event, with the event selected.</summary>
    private static string OnTimeline(PolicyEvent found)
    {
        var from = found.Date.AddMonths(-6);
        return FormattableString.Invariant($"/timeline?from={from:yyyy-MM}&to={found.Date.AddMonths(6):yyyy-MM}&sel={Uri.EscapeDataString(found.Id)}");
    }

    private static string AddressOfEvent(string id) => $"/events/{Uri.EscapeDataString(id)}";
}
