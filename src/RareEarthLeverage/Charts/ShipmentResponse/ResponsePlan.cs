using RareEarthLeverage.Alignment;
using RareEarthLeverage.Alignment.Response;
using RareEarthLeverage.Charts.Layout;
using RareEarthLeverage.Growth;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Charts.ShipmentResponse;

/// <summary>What is drawn: the moves of the period with what shipments did around them, on one basis, and what the other basis
/// gives.</summary>
internal sealed class ResponsePlan
{
    public ResponsePlan(FigureRequest request, Dataset dataset)
    {
        (Request, Dataset) = (request, dataset);
        Series = SeriesCatalog.Find(request.SeriesId) ?? SeriesCatalog.Find(SeriesCatalog.Headline)!; // The headline is in the catalogue.
        Window = FigureWindow.Of(request, AlignmentOptions.RecordStart, request.AsOf, dataset.Events.Count > 0 ? dataset.Events[0].Date : AlignmentOptions.RecordStart, request.AsOf);
        if (Series.Unit == FigureUnit.Percent)
        {
            return;
        }

        Response = Of(request.Basis);
        Other = Of(request.Basis == DateBasis.Announced ? DateBasis.Effective : DateBasis.Announced);
        var volumes = new MonthlyVolumes(dataset, Series.Id);
        Comparisons = [.. Response.Moves.Select(m => BeforeAfter.Of(volumes, m.Month))];
    }

    public FigureRequest Request { get; }

    public Dataset Dataset { get; }

    public SeriesDefinition Series { get; }

    public FigureWindow Window { get; }

    /// <summary>The response on the basis asked for; null for a series of rates, which has no volume.</summary>
    public Alignment.Response.ShipmentResponse? Response { get; }

    /// <summary>The response on the other basis.</summary>
    public Alignment.Response.ShipmentResponse? Other { get; }

    /// <summary>Means before and after each move, in the order of the moves.</summary>
    public IReadOnlyList<BeforeAfter> Comparisons { get; } = [];

    /// <summary>Moves of a direction with a line of volume or growth to draw, once for each month: two moves of one month have
    /// the same shipments.</summary>
    public IReadOnlyList<IGrouping<YearMonth, MoveResponse>> Months(Direction direction) =>
        [.. (Response?.Moves ?? []).Where(m => m.Move.Direction == direction).GroupBy(m => m.Month)];

    public DirectionResponse? Medians(Direction direction) => direction == Direction.Tightening ? Response?.Tightening : Response?.Easing;

    /// <summary>The basis in words.</summary>
    public static string Words(DateBasis basis) =>
        basis switch
        {
            DateBasis.Announced => "the date of announcement",
            DateBasis.Effective => "the date of entry into force where known",
            _ => throw new ArgumentOutOfRangeException(nameof(basis), basis, "Not a basis"),
        };

    private Alignment.Response.ShipmentResponse Of(DateBasis basis) =>
        Alignment.Response.ShipmentResponse.Of(
            Dataset,
            TimelineAlignment.Align(Dataset, new() { From = Window.From, To = Window.To, Basis = basis, Confidence = Request.Confidence ?? Confidence.Medium }),
            Series.Id);
}
