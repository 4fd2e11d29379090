using RareEarthLeverage.Alignment;
using RareEarthLeverage.Charts.Layout;
using RareEarthLeverage.Growth;

namespace RareEarthLeverage.Charts.ExportVolume;

/// <summary>What is drawn: series, window, months and moves.</summary>
internal sealed class VolumePlan
{
    public VolumePlan(FigureRequest request, Dataset dataset, DateOnly from)
    {
        (Request, Dataset) = (request, dataset);
        Series = SeriesCatalog.Find(request.SeriesId) ?? SeriesCatalog.Find(SeriesCatalog.Headline)!; // The headline is in the catalogue.
        var last = SeriesSpan.LastFigure(dataset, Series.Id);
        Window = FigureWindow.Of(request, from, last ?? request.AsOf, dataset.FindSeries(Series.Id)?.Observations is [var o, ..] ? o.Month.First : from, last ?? request.AsOf);
        Moves = MarkedMoves.Of(dataset, request, Window);
        Amounts = Series.Unit != FigureUnit.Percent && SeriesSpan.Of(dataset, Series.Id, Window, request.AsOf) is { } span
            ? MonthlyAmount.Over(dataset, Series.Id, span.First, span.Last)
            : [];
    }

    public FigureRequest Request { get; }

    public Dataset Dataset { get; }

    public SeriesDefinition Series { get; }

    public FigureWindow Window { get; }

    public IReadOnlyList<AlignedMove> Moves { get; }

    public IReadOnlyList<MonthlyAmount> Amounts { get; }

    /// <summary>Months without a figure.</summary>
    public IEnumerable<(YearMonth First, YearMonth Last)> Gaps => Amounts.Where(a => a.Value is null).Select(a => (a.First, a.Last));
}
