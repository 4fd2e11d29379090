using RareEarthLeverage.Charts.Layout;
using RareEarthLeverage.Growth;

namespace RareEarthLeverage.Charts.LeverageTimeline;

/// <summary>The days that the timeline shows.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day, included.</param>
public readonly record struct TimelineWindow(DateOnly From, DateOnly To)
{
    /// <summary>First day when the request names none: the month in which the 2025 story begins.</summary>
    public static readonly DateOnly DefaultFrom = new(2024, 12, 1);

    /// <summary>The window of a request. A named window counts first; without any, December 2024 to the last month with a
    /// quantity of the headline series.</summary>
    public static TimelineWindow Of(FigureRequest request, Dataset dataset)
    {
        var window = FigureWindow.Of(
            request,
            DefaultFrom,
            LastFigure(dataset) ?? request.AsOf,
            FirstDay(dataset) ?? DefaultFrom,
            LastDay(dataset, request.AsOf));
        return new(window.From, window.To);
    }

    /// <summary>The last day of the last month for which the headline series has a preferred observation with a value; null
    /// when there is none.</summary>
    public static DateOnly? LastFigure(Dataset dataset) =>
        SeriesSpan.LastFigure(dataset, SeriesCatalog.Headline);

    private static DateOnly? FirstDay(Dataset dataset) => dataset.Events.Count == 0 ? null : dataset.Events[0].Date;

    private static DateOnly LastDay(Dataset dataset, DateOnly asOf) =>
        dataset.Events.Select(e => e.EndDate is { } end && end > e.Span.Last ? end : e.Span.Last).Append(asOf).Max();
}
