using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Charts.Layout;
using RareEarthLeverage.Growth;

namespace RareEarthLeverage.Charts.LeverageTimeline;

/// <summary>The figures of the panels that are not growth.</summary>
/// <param name="Heading">Printed over the panel.</param>
/// <param name="Unit">Unit of the figures.</param>
/// <param name="Lines">The lines.</param>
/// <param name="AsBars">True when each figure is a bar, false when it is a step of a line.</param>
internal sealed record PanelFigures(string Heading, string Unit, IReadOnlyList<PanelLine> Lines, bool AsBars)
{
    private static readonly IReadOnlyList<(string Series, string Name, Ink Ink)> Destinations =
    [
        ("cn-magnet-exports-us", "United States", Ink.Tariff),
        ("cn-magnet-exports-de", "Germany", Ink.Build),
        ("cn-magnet-exports-jp", "Japan", Ink.ChinaOther),
        ("cn-magnet-exports-kr", "South Korea", Ink.Chip),
    ];

    /// <summary>The figures of a request; null for growth, which has a panel of its own.</summary>
    public static PanelFigures? Of(FigureRequest request, Dataset dataset, TimelineWindow window, SeriesDefinition series) =>
        request.Panel switch
        {
            // These have panels of their own.
            TimelinePanel.Growth or TimelinePanel.Intensity => null,
            TimelinePanel.Volume => new($"{series.Title}: as published; January and February together stand at their monthly mean", UnitOf(series), [new(series.Title, Ink.BarUp, Amounts(dataset, series.Id, window, request.AsOf))], AsBars: true),
            TimelinePanel.Destinations => new(
                "Permanent magnet exports by destination, tonnes a month; January and February together stand at their monthly mean",
                "tonnes",
                [.. Destinations.Select(d => new PanelLine(d.Name, d.Ink, Amounts(dataset, d.Series, window, request.AsOf)))],
                AsBars: false),
            _ => throw new ArgumentOutOfRangeException(nameof(request), request.Panel, "Not a panel"),
        };

    private static string UnitOf(SeriesDefinition series) =>
        series.Unit switch
        {
            FigureUnit.Tonnes => "tonnes",
            FigureUnit.Usd => "US dollars",
            FigureUnit.Percent => "per cent",
            _ => throw new ArgumentOutOfRangeException(nameof(series), series.Unit, "Not a unit"),
        };

    private static IReadOnlyList<PanelSpan> Amounts(Dataset dataset, string seriesId, TimelineWindow window, DateOnly asOf) =>
        SeriesSpan.Of(dataset, seriesId, new(window.From, window.To), asOf) is not { } months
            ? []
            :
            [
                .. GrowthRates.Over(dataset, seriesId, months.First, months.Last)
                    .Where(p => p.Observation?.Value is not null)
                    .Select(p => Amount(p, (p.Observation?.Value ?? 0) / (p.Last.MonthsSince(p.First) + 1))),
            ];

    private static PanelSpan Amount(PeriodGrowth period, decimal perMonth) =>
        new(period.First.First, period.Last.Last, perMonth, period.Observation?.Qualifier ?? Qualifier.About, period.Observation is { } o ? $"{o.Publisher}: {o.SourceTitle}" : null);
}
