using RareEarthLeverage.Growth;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Charts.ExportGrowth;

/// <summary>The rates behind the bars.</summary>
internal static class GrowthTable
{
    public const string Name = "growth";

    private static readonly IReadOnlyList<FigureColumn> Columns =
    [
        new("month", "Month", FigureColumnKind.Date),
        new("last_month", "Last month", FigureColumnKind.Date),
        new("reported_pct", "Reported, %", FigureColumnKind.Number),
        new("reported_qualifier", "As reported"),
        new("recomputed_pct", "Recomputed, %", FigureColumnKind.Number),
        new("recomputed_qualifier", "As recomputed"),
        new("difference_points", "Reported less recomputed, points", FigureColumnKind.Number),
        new("shown_pct", "Growth in other figures, %", FigureColumnKind.Number),
        new("shown_qualifier", "Its qualifier"),
        new("value", "Value", FigureColumnKind.Number),
        new("value_qualifier", "How to read the value"),
        new("base_value", "Value a year before", FigureColumnKind.Number),
        new("unit", "Unit"),
        new("source", "Source"),
        new("publisher", "Publisher"),
        new("url", "Address", FigureColumnKind.Link),
        new("tier", "Kind of source"),
        new("note", "Note"),
    ];

    public static FigureTable Of(GrowthPlan plan) =>
        new(Name, $"{plan.Series.Title}: growth on the year before, %", Columns, [.. plan.Periods.Select(p => Row(p, plan.Series))])
        {
            Brief = ["month", "last_month", "reported_pct", "reported_qualifier", "recomputed_pct", "recomputed_qualifier", "difference_points", "value", "unit", "publisher", "url"],
            Bars = new("month", "last_month", "shown_pct", "shown_qualifier", "%"),
        };

    private static FigureRow Row(PeriodGrowth period, SeriesDefinition series)
    {
        var observation = period.Observation;
        return new(
            null,
            [
                period.First.ToString(),
                period.Last.ToString(),
                Cells.Rate(period.Reported),
                Cells.Sign(period.Reported?.Qualifier),
                Cells.Rate(period.Recomputed),
                Cells.Sign(period.Recomputed?.Qualifier),
                Cells.Rounded(GrowthDifference.Points(period), 1),
                Cells.Rate(period.Shown),
                Cells.Sign(period.Shown?.Qualifier),
                Cells.Number(observation?.Value),
                Cells.Sign(observation?.Qualifier),
                Cells.Number(period.Base?.Value),
                Vocabulary.Word(series.Unit),
                observation?.SourceTitle,
                observation?.Publisher,
                observation?.SourceUrl,
                observation is null ? null : Vocabulary.Word(observation.Tier),
                observation?.Note,
            ]);
    }
}
