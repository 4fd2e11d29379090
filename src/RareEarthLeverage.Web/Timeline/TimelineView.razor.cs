using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.LeverageTimeline;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Web.Figures;
using RareEarthLeverage.Web.Shell;

namespace RareEarthLeverage.Web.Timeline;

/// <summary>Filters, picture, details and table of one request.</summary>
public sealed partial class TimelineView(DrawnFigures drawn, TimeProvider time)
{
    /// <summary>What the details take of a wide picture's width, in pixels.</summary>
    private const int DetailsPx = 400;
    private const int NarrowPx = 900;
    private const int MostAdvice = 5;

    private static readonly IChart Chart = ChartCatalog.All.OfType<LeverageTimelineChart>().Single();

    private ErrorBoundary? _boundary;
    private ErrorBoundary? _tableBoundary;

    [Parameter, EditorRequired]
    public required Dataset Dataset { get; set; }

    [Parameter, EditorRequired]
    public required FigureRequestReading Reading { get; set; }

    /// <summary>Guess of the page's width in pixels, for the prerendered picture.</summary>
    [Parameter, EditorRequired]
    public required int WidthPx { get; set; }

    /// <summary>What is shown: what was asked for, without a selection or a revision that the data do not have.</summary>
    private FigureRequest Request => Reading.Request with { Selected = Selected?.Id, Pins = [.. Pinned.Select(p => p.Id)], Rev = Reading.Request.Rev == Dataset.Revision ? Dataset.Revision : null };

    private PolicyEvent? Selected => Dataset.Find(Reading.Request.Selected);

    private IReadOnlyList<PolicyEvent> Pinned => [.. Reading.Request.Pins.Select(Dataset.Find).OfType<PolicyEvent>()];

    /// <summary>Events of the address that were withdrawn.</summary>
    private IReadOnlyList<WithdrawnEvent> Gone => [.. Reading.Request.Pins.Append(Reading.Request.Selected).Distinct().Where(id => Dataset.Find(id) is null).Select(Dataset.FindWithdrawn).OfType<WithdrawnEvent>()];

    private DateOnly Today => time.Today();

    private IReadOnlyList<ParameterProblem> Problems
    {
        get
        {
            var problems = Reading.Problems.ToList();
            if (Reading.Request.Selected is { } id && IsUnknown(id))
            {
                problems.Add(new("sel", id, "the id of an event; this one is not in the data"));
            }

            problems.AddRange(Reading.Request.Pins.Where(IsUnknown).Select(p => new ParameterProblem("pins", p, "ids of events; this one is not in the data")));

            if (Reading.Request.Rev is { } rev && rev != Dataset.Revision)
            {
                problems.Add(new("rev", $"{rev}", $"a data revision that there was; revision {Dataset.Revision} is shown"));
            }

            return problems;
        }
    }

    private int FirstWidthPx => Selected is not null && WidthPx > NarrowPx ? WidthPx - DetailsPx : WidthPx;

    private string SelectAddress => TimelineAddress.Select(Request, Today);

    private string CloseAddress => TimelineAddress.Of(Request with { Selected = null }, Today);

    private string LowAddress => TimelineAddress.Of(Request with { Confidence = Confidence.Low }, Today);

    private EventFacets Facets => drawn.Facets(Chart, Request, Dataset);

    /// <summary>Events of low confidence that the picture leaves out and would otherwise show.</summary>
    private int Hidden =>
        Request.Confidence == Confidence.Low
            ? 0
            : Facets.Count(EventFilters.Confidence, "low") - Facets.Count(EventFilters.Confidence, Request.Confidence is null ? EventFacets.UsualConfidence : "medium");

    private bool Empty => Facets.Shown == 0;

    /// <summary>What can be relaxed to see more, what brings back most first.</summary>
    private IReadOnlyList<(string Name, bool IsOne, int Number, string Address)> Relaxed =>
        [.. Facets.Relaxations.Take(MostAdvice).Select(f => (FilterChips.Name(f, Request), System.Numerics.BitOperations.IsPow2((uint)f), Facets.KeptOutBy(f), TimelineAddress.Of(FilterChips.Without(Request, f), Today)))];

    private string ClearAddress => TimelineAddress.Of(FilterChips.Cleared(Request) with { Preset = "all" }, Today);

    protected override void OnParametersSet()
    {
        // A failure belongs to the request that failed, not to the next one.
        _boundary?.Recover();
        _tableBoundary?.Recover();
    }

    private bool IsUnknown(string id) => Dataset.Find(id) is null && Dataset.FindWithdrawn(id) is null;

    /// <summary>The view with an event pinned, or no longer; null when there is no room for another.</summary>
    private string? PinAddress(PolicyEvent e)
    {
        var pins = Request.Pins.Contains(e.Id) ? Request.Pins.Where(p => p != e.Id).ToList() : [.. Request.Pins, e.Id];
        return pins.Count > FigureQuery.MostPins ? null : TimelineAddress.Of(Request with { Pins = pins }, Today);
    }

    private string AddressOfEvent(string id) => SelectAddress + Uri.EscapeDataString(id);
}
