using RareEarthLeverage.Alignment;
using RareEarthLeverage.Charts.Layout;
using RareEarthLeverage.Growth;

namespace RareEarthLeverage.Charts.MagnetsByDestination;

/// <summary>What is drawn: destinations, window, months and moves.</summary>
internal sealed class MagnetPlan
{
    public MagnetPlan(FigureRequest request, Dataset dataset, DateOnly from)
    {
        (Request, Dataset) = (request, dataset);
        var last = SeriesSpan.LastFigure(dataset, Destination.Total) ?? request.AsOf;
        Window = FigureWindow.Of(request, from, last, dataset.FindSeries(Destination.Total)?.Observations is [var first, ..] ? first.Month.First : from, last);
        Moves = MarkedMoves.Of(dataset, request, Window);
        // One stretch of months for all, so that a gap of one destination is seen beside the figures of another.
        var spans = Destination.All.Select(d => d.Series ?? Destination.Total).Select(s => SeriesSpan.Of(dataset, s, Window, request.AsOf)).OfType<(YearMonth First, YearMonth Last)>().ToList();
        Span = spans.Count == 0 ? null : (spans.Min(s => s.First), spans.Max(s => s.Last));
        var shown = Destination.All.Where(d => request.Destinations.Count == 0 || request.Destinations.Contains(d.Word));
        Panels = Span is null ? [] : [.. shown.Select(d => (d, AmountsOf(d, Span.Value)))];
        Observations =
        [
            .. Panels
                .SelectMany(p => p.Destination.Series is null ? Rests(Span ?? default).Where(r => r.Others is not null).SelectMany(r => r.Of) : p.Amounts.Select(a => a.InUse))
                .OfType<TradeObservation>()
                .Distinct(),
        ];
    }

    public FigureRequest Request { get; }

    public Dataset Dataset { get; }

    public FigureWindow Window { get; }

    public (YearMonth First, YearMonth Last)? Span { get; }

    public IReadOnlyList<AlignedMove> Moves { get; }

    /// <summary>Destinations with their months.</summary>
    public IReadOnlyList<(Destination Destination, IReadOnlyList<MonthlyAmount> Amounts)> Panels { get; }

    /// <summary>What is drawn, and what the rest rests on, for the sources.</summary>
    public IReadOnlyList<TradeObservation> Observations { get; }

    private IReadOnlyList<MonthlyAmount> AmountsOf(Destination destination, (YearMonth First, YearMonth Last) span) =>
        destination.Series is { } series
            ? MonthlyAmount.Over(Dataset, series, span.First, span.Last)
            : [.. Rests(span).Select(r => new MonthlyAmount(r.Month, r.Month, r.Others, []))];

    // The rest is known only where the total and all four parts are, each as printed or about: a missing part would be
    // counted as everybody else's, and a bound bounds nothing.
    private IEnumerable<(YearMonth Month, TradeObservation? Others, IReadOnlyList<TradeObservation?> Of)> Rests((YearMonth First, YearMonth Last) span)
    {
        for (var month = span.First; month <= span.Last; month = month.AddMonths(1))
        {
            var of = Destination.All.Select(d => d.Series).OfType<string>().Prepend(Destination.Total)
                .Select(s => Dataset.FindSeries(s)?.Preferred(month) is { Value: not null, Qualifier: Qualifier.Exact or Qualifier.About } known ? known : null)
                .ToList();
            yield return (month, of.Contains(null) ? null : Rest(of.OfType<TradeObservation>().ToList()), of);
        }
    }

    private static TradeObservation Rest(List<TradeObservation> of) =>
        new()
        {
            SeriesId = FigureQuery.OtherDestinations,
            Month = of[0].Month,
            Value = of[0].Value - of.Skip(1).Sum(o => o.Value),
            Unit = FigureUnit.Tonnes,
            Qualifier = of.TrueForAll(o => o.Qualifier == Qualifier.Exact) ? Qualifier.Exact : Qualifier.About,
            ReportedYoyPercent = null,
            YoyQualifier = null,
            SourceTitle = "Total less the United States, Germany, Japan and South Korea",
            Publisher = "computed here",
            SourceUrl = null,
            Published = null,
            Note = $"DERIVED: {string.Join(" − ", of.Select(o => Cells.Number(o.Value)))}",
            Tier = of.Max(o => o.Tier),
            Preferred = true,
        };
}
