using System.Globalization;
using Microsoft.AspNetCore.Components;
using RareEarthLeverage.Growth;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Events;

/// <summary>Monthly exports from three months before an event to six after.</summary>
public sealed partial class SeriesAround : ComponentBase
{
    private const int MonthsBefore = 3;
    private const int MonthsAfter = 6;

    [Parameter, EditorRequired]
    public required Dataset Dataset { get; set; }

    [Parameter, EditorRequired]
    public required PolicyEvent Event { get; set; }

    private static string Headline => SeriesCatalog.Headline;

    private static string Title => SeriesCatalog.Find(Headline)?.Title ?? Headline;

    private YearMonth Month => YearMonth.Of(Event.Date);

    private YearMonth First => Month.AddMonths(-MonthsBefore);

    private YearMonth Last => YearMonth.Of(Event.Span.Last).AddMonths(MonthsAfter);

    private IReadOnlyList<PeriodGrowth> Periods => GrowthRates.Over(Dataset, Headline, First, Last);

    private bool Holds(PeriodGrowth period) => period.Last >= Month && period.First <= YearMonth.Of(Event.Span.Last);

    private static string Quantity(PeriodGrowth period) =>
        period.Observation?.Value is { } value
            ? (period.Observation.Qualifier is { } sign and not Qualifier.Exact ? Vocabulary.Word(sign) + "\u2009" : "") + value.ToString("#,0", CultureInfo.InvariantCulture)
            : "no figure";

    private string From(PeriodGrowth period)
    {
        var months = period.Last < Month ? period.Last.MonthsSince(Month) : period.First.MonthsSince(YearMonth.Of(Event.Span.Last));
        return Holds(period) ? "month of the event" : $"{Math.Abs(months).ToString(CultureInfo.InvariantCulture)} {(Math.Abs(months) == 1 ? "month" : "months")} {(months < 0 ? "before" : "after")}";
    }
}
