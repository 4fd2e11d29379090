using RareEarthLeverage.Alignment;
using RareEarthLeverage.Alignment.Response;
using RareEarthLeverage.Charts.Layout;
using RareEarthLeverage.Growth;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Charts.ShipmentResponse;

/// <summary>What shipments did around China's moves, beside months without one.</summary>
public sealed class ShipmentResponseChart : IChart
{
    /// <inheritdoc/>
    public string Id => "shipment-response";

    /// <inheritdoc/>
    public string Title => "Shipments around China's moves";

    /// <inheritdoc/>
    public string Shows => "Volume and growth from six months before to six after each move, with medians, and the same measure in months without a move.";

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters { get; } = ["preset", "from", "to", "confidence", "series", "basis"];

    /// <inheritdoc/>
    public string Page => "/charts/shipment-response";

    /// <inheritdoc/>
    public IReadOnlyList<string> Tables => [ResponseTables.Moves, ResponseTables.Medians, ResponseTables.Points, ResponseTables.Placebo];

    /// <inheritdoc/>
    public Figure Draw(FigureRequest request, Dataset dataset)
    {
        var plan = new ResponsePlan(request, dataset);
        var empty = plan.Response is not { } response ? "No volume: this series holds rates of growth. Choose a series of amounts."
            : response.Moves.Count == 0 ? $"No move in {DateText.Window(plan.Window.From, plan.Window.To)}: choose another period."
            : response.Moves.All(m => m.Volume.All(v => v.Index is null) && m.Growth.All(g => g.Growth.Shown is null)) ? "No figure of this series around the moves of this period: choose another period or series." : "";
        var observations = Observations(plan);
        var caption = Caption(plan, observations);
        (var scene, caption) = FigureFrame.Scene(
            request,
            new()
            {
                Caption = caption,
                Description = Description(plan, caption),
                Legend = ResponseDrawing.Legend(request),
                Height = ResponseDrawing.Height,
                Draw = plot => ResponseDrawing.Marks(plan, plot),
                Empty = empty,
                LeastHeight = room => ResponseDrawing.Height(room) * 0.7,
            });
        return new(caption, scene, ResponseTables.Of(plan))
        {
            Sources = CitedSources.Of(observations, (plan.Response?.Moves ?? []).SelectMany(m => m.Move.Acts)),
            Empty = empty,
        };
    }

    private static List<TradeObservation> Observations(ResponsePlan plan)
    {
        var months = (plan.Response?.Moves ?? [])
            .SelectMany(m => Enumerable.Range(Alignment.Response.ShipmentResponse.FirstVolumeOffset, Alignment.Response.ShipmentResponse.LastOffset - Alignment.Response.ShipmentResponse.FirstVolumeOffset + 1).Select(m.Month.AddMonths))
            .ToHashSet();
        return [.. new[] { plan.Series.Id, plan.Series.Id + "-ytd" }.SelectMany(id => plan.Dataset.FindSeries(id)?.Observations ?? [])
            .Where(o => o.Preferred && months.Contains(o.Month) && (o.SeriesId == plan.Series.Id || o.Month.Month == 2))];
    }

    private static Caption Caption(ResponsePlan plan, List<TradeObservation> observations)
    {
        var moves = plan.Response?.Moves ?? [];
        return new()
        {
            Title = $"Shipments around China's moves: {plan.Series.Title}",
            Subtitle = $"From six months before to six months after each move of {DateText.Window(plan.Window.From, plan.Window.To)}, by {ResponsePlan.Words(plan.Request.Basis)}",
            Filters = plan.Request.Confidence is { } confidence ? $"Acts of {Vocabulary.Word(confidence)} confidence{(confidence == Confidence.High ? "" : " and above")}" : "",
            Sources = SeriesWords.Sources(observations, [.. moves.Select(m => m.Move)], plan.Request, plan.Dataset),
            Method =
                "t is the month of a move. Volume is indexed to the mean of the three months before, all of which must be known; growth is on the same month a year before. Moves of one month share its shipments and are one line. "
                + "The rank is counted from the lowest among the months without a move: one in the middle is what any month shows. "
                + string.Join(' ', Alignment.Response.ShipmentResponse.Caveats) + " No line shows that a move made what followed.",
            Coverage = Coverage(plan, moves),
            Unknown = "What shipments would have been without the moves.",
            AsOf = plan.Request.AsOf,
            Revision = plan.Dataset.Revision,
        };
    }

    private static string Coverage(ResponsePlan plan, IReadOnlyList<MoveResponse> moves)
    {
        if (plan.Response is not { } response)
        {
            return "";
        }

        var (refused, small) = (plan.Comparisons.Count(c => c.IsRefused), plan.Comparisons.Count(c => !c.IsRefused && c.IsShort));
        var without = moves.Count(m => m.Base is null);
        var parts = new List<string>
        {
            $"{SeriesWords.Count(without, "move")} of {Cells.Whole(moves.Count)} without an index, because a month of the base is not known.",
            $"Means before and after are refused for {SeriesWords.Count(refused, "move")} (under {BeforeAfter.FewestMonths} months known a side) and stand on under {BeforeAfter.MonthsForAllSeasons} months a side for {Cells.Whole(small)}, where season may be the difference.",
        };
        if (response.WithoutMonth.Count > 0)
        {
            parts.Add($"{SeriesWords.Count(response.WithoutMonth.Count, "move")} known only to the year {(response.WithoutMonth.Count == 1 ? "is" : "are")} left out.");
        }

        if (plan.Other is { } other)
        {
            parts.Add(
                $"By {ResponsePlan.Words(other.Options.Basis)} instead: median after tightening {Median(other.Tightening)}, after easing {Median(other.Easing)}; here {Median(response.Tightening)} and {Median(response.Easing)} (three months after, three before = 100).");
        }

        return string.Join(' ', parts);
    }

    private static string Median(DirectionResponse direction) =>
        direction.AfterMedian is { } median ? $"{Cells.Rounded(median, 1)} (n {Cells.Whole(direction.AfterN)})" : "not known";

    private static string Description(ResponsePlan plan, Caption caption)
    {
        var ranked = (plan.Response?.Moves ?? []).Where(m => m.AfterIndex is not null).DistinctBy(m => (m.Month, m.Move.Direction))
            .Select(m => $"{DateText.Month(m.Month)} ({Vocabulary.Word(m.Move.Direction)}) {Cells.Rounded(m.AfterIndex, 1)}, rank {ResponseTables.Rank(m)}");
        return $"{caption.Subtitle}. Three months after, three before = 100: {string.Join("; ", ranked)}. {caption.Coverage}".Trim();
    }
}
