using Microsoft.AspNetCore.Components;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.EventCard;
using RareEarthLeverage.Store;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Web.Shell;

namespace RareEarthLeverage.Web.Events;

/// <summary>One event on a page of its own, with an address that stays.</summary>
public sealed partial class EventPage(CurrentDataset current, TimeProvider time, NavigationManager navigation)
{
    private static readonly IChart Card = ChartCatalog.All.OfType<EventCardChart>().Single();

    [Parameter]
    public required string Id { get; set; }

    [CascadingParameter]
    private HttpContext? HttpContext { get; set; }

    private DateOnly Today => time.Today();

    private FigureRequestReading Reading => EventAddress.Read(navigation.Uri, Today);

    private FigureRequest Asked => Reading.Request;

    /// <summary>What of the address was not understood, a revision that there was not included.</summary>
    private IReadOnlyList<ParameterProblem> Problems(Dataset dataset) =>
        Asked.Rev is { } rev && rev != dataset.Revision
            ? [.. Reading.Problems, new("rev", FormattableString.Invariant($"{rev}"), FormattableString.Invariant($"a revision that is kept; revision {dataset.Revision} is shown"))]
            : Reading.Problems;

    /// <summary>What of a mistyped id is worth searching for: its last part.</summary>
    private string FirstWord => Id.Split('-').LastOrDefault(w => w.Length > 3) ?? "";

    protected override void OnInitialized()
    {
        if (current.Value is { } dataset && dataset.Find(Id) is null)
        {
            NotFoundStatus.Set(HttpContext, dataset.FindWithdrawn(Id) is null ? StatusCodes.Status404NotFound : StatusCodes.Status410Gone);
        }
    }

    private FigureRequest CardOf(PolicyEvent found) => new() { AsOf = Today, Selected = found.Id };

    /// <summary>A year round the event, with the event selected.</summary>
    private static string OnTimeline(PolicyEvent found)
    {
        var from = found.Date.AddMonths(-6);
        return FormattableString.Invariant($"/timeline?from={from:yyyy-MM}&to={found.Date.AddMonths(6):yyyy-MM}&sel={Uri.EscapeDataString(found.Id)}");
    }

    /// <summary>Another event as of the same day.</summary>
    private string AddressOfEvent(string id) => EventAddress.Of(id, Asked, Today);
}
