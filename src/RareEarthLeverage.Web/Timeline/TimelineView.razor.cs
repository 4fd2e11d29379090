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
    private FigureRequest Request => Reading.Request with { Selected = Selected?.Id, Rev = null };

    private PolicyEvent? Selected => Dataset.Find(Reading.Request.Selected);

    private DateOnly Today => time.Today();

    private IReadOnlyList<ParameterProblem> Problems
    {
        get
        {
            var problems = Reading.Problems.ToList();
            if (Reading.Request.Selected is { } id && Selected is null)
            {
                problems.Add(new("sel", id, "the id of an event; this one is not in the data"));
            }

            if (Reading.Request.Rev is { } rev && rev != Dataset.Revision)
            {
                problems.Add(new("rev", $"{rev}", $"the current data revision, {Dataset.Revision}; earlier revisions are not kept here"));
            }

            return problems;
        }
    }

    private int FirstWidthPx => Selected is not null && WidthPx > NarrowPx ? WidthPx - DetailsPx : WidthPx;

    private string SelectAddress => TimelineAddress.Select(Request, Today);

    private string CloseAddress => TimelineAddress.Of(Request with { Selected = null }, Today);

    private string LowAddress => TimelineAddress.Of(Request with { Confidence = Confidence.Low }, Today);

    private int Hidden => drawn.HiddenOfLowConfidence(Chart, Request, Dataset);

    private bool Empty => drawn.IsEmpty(Chart, Request, Dataset);

    /// <summary>Names what can be relaxed: only filters that are set.</summary>
    private string EmptyAdvice
    {
        get
        {
            var set = new List<string>();
            void Add(bool isSet, string name)
            {
                if (isSet)
                {
                    set.Add(name);
                }
            }

            Add(Request.Text is not null, $"the words \"{Request.Text}\"");
            Add(Request.Tracks.Count > 0, "the tracks");
            Add(Request.Directions.Count > 0, "the directions");
            Add(Request.Confidence is Confidence.High or Confidence.Medium, "the confidence");
            Add(Request.From is not null || Request.To is not null || Request.Preset is not null, "the period");
            return set.Count == 0 ? "There is nothing in this period." : $"Relax {(set.Count == 1 ? set[0] : $"{string.Join(", ", set.SkipLast(1))} or {set[^1]}")}.";
        }
    }

    protected override void OnParametersSet()
    {
        // A failure belongs to the request that failed, not to the next one.
        _boundary?.Recover();
        _tableBoundary?.Recover();
    }

    private string AddressOfEvent(string id) => SelectAddress + Uri.EscapeDataString(id);
}
