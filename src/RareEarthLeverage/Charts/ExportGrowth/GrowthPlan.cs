using RareEarthLeverage.Alignment;
using RareEarthLeverage.Charts.Layout;
using RareEarthLeverage.Growth;

namespace RareEarthLeverage.Charts.ExportGrowth;

/// <summary>What is drawn: series, window, periods and moves.</summary>
internal sealed class GrowthPlan
{
    public GrowthPlan(FigureRequest request, Dataset dataset, DateOnly from)
    {
        (Request, Dataset) = (request, dataset);
        Series = SeriesCatalog.Find(request.SeriesId) ?? SeriesCatalog.Find(SeriesCatalog.Headline)!; // The headline is in the catalogue.
        var last = SeriesSpan.LastFigure(dataset, Series.Id) ?? request.AsOf;
        Window = FigureWindow.Of(request, from, last, dataset.FindSeries(Series.Id)?.Observations is [var first, ..] ? first.Month.First : from, last);
        Moves = MarkedMoves.Of(dataset, request, Window);
        Periods = SeriesSpan.Of(dataset, Series.Id, Window, request.AsOf) is { } span ? GrowthRates.Over(dataset, Series.Id, span.First, span.Last) : [];
    }

    public FigureRequest Request { get; }

    public Dataset Dataset { get; }

    public SeriesDefinition Series { get; }

    public FigureWindow Window { get; }

    public IReadOnlyList<AlignedMove> Moves { get; }

    public IReadOnlyList<PeriodGrowth> Periods { get; }

    /// <summary>Periods of which no growth is known.</summary>
    public IEnumerable<(YearMonth First, YearMonth Last)> Gaps => Periods.Where(p => p.Shown is null).Select(p => (p.First, p.Last));
}
