using System.Globalization;
using RareEarthLeverage.Charts.Layout;
using RareEarthLeverage.Growth;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Charts.LeverageTimeline;

/// <summary>The rows and numbers behind the timeline.</summary>
internal static class TimelineTables
{
    public const string Events = "events";
    public const string Growth = "growth";
    public const string Figures = "figures";

    private static readonly IReadOnlyList<FigureColumn> EventColumns =
    [
        new("id", "Id"),
        new("date", "Date", FigureColumnKind.Date),
        new("effective", "In force from", FigureColumnKind.Date),
        new("end", "End", FigureColumnKind.Date),
        new("end_scheduled", "End only scheduled"),
        new("track", "Track"),
        new("direction", "Direction"),
        new("instrument", "Instrument"),
        new("label", "Label"),
        new("title", "Title"),
        new("reference", "Reference"),
        new("confidence", "Confidence"),
        new("weight", "Weight", FigureColumnKind.Number),
        new("status", "Status on the as-of day"),
        new("stated_triggers", "Said to answer"),
        new("sources", "Sources", FigureColumnKind.Number),
        new("source_publisher", "First source"),
        new("source_url", "Its address", FigureColumnKind.Link),
    ];

    private static readonly Comparer<string?> ByText = Comparer<string?>.Create((a, b) => string.Compare(a, b, StringComparison.OrdinalIgnoreCase));
    private static readonly Comparer<string?> ByNumber = Comparer<string?>.Create((a, b) => Nullable.Compare(Number(a), Number(b)));

    /// <summary>Keys of the columns of the events.</summary>
    public static readonly IReadOnlyList<string> EventKeys = [.. EventColumns.Select(c => c.Key)];

    private static readonly IReadOnlyList<FigureColumn> GrowthColumns =
    [
        new("month", "Month", FigureColumnKind.Date),
        new("last_month", "Last month", FigureColumnKind.Date),
        new("shown_pct", "Growth shown, %", FigureColumnKind.Number),
        new("qualifier", "Qualifier"),
        new("reported_pct", "Reported, %", FigureColumnKind.Number),
        new("reported_qualifier", "Qualifier as reported"),
        new("recomputed_pct", "Recomputed, %", FigureColumnKind.Number),
        new("value", "Value", FigureColumnKind.Number),
        new("unit", "Unit"),
        new("value_qualifier", "Qualifier of the value"),
        new("source", "Source"),
        new("publisher", "Publisher"),
        new("url", "Address", FigureColumnKind.Link),
        new("tier", "Kind of source"),
        new("note", "Note"),
    ];

    /// <summary>Both tables; events in the order of time, months or periods as they follow.</summary>
    public static IReadOnlyList<FigureTable> Of(TimelinePlan plan) =>
    [
        new(Events, "Events in this view", EventColumns, EventRows(plan)) { Brief = ["date", "title", "track", "direction", "confidence", "status", "source_publisher", "source_url"] },
        plan.Intensity is { } record ? ControlSteps.Table(record)
        : plan.Figures is { } figures ? FiguresOf(figures)
        : new FigureTable(Growth, $"{plan.Series.Title}: growth on the year", GrowthColumns, [.. plan.Growth.Select(Row)])
        {
            Brief = ["month", "last_month", "shown_pct", "qualifier", "reported_pct", "recomputed_pct", "value", "unit", "publisher", "url", "tier"],
            Bars = new("month", "last_month", "shown_pct", "qualifier", "%"),
        },
    ];

    private static LateRows EventRows(TimelinePlan plan)
    {
        if (plan.Request.Sort is not { } sort)
        {
            return new(plan.Marks.Count, i => Row(plan.Marks[i].Event, plan));
        }

        var down = sort.StartsWith('-');
        var column = EventColumns.TakeWhile(c => c.Key != (down ? sort[1..] : sort)).Count();
        var order = EventColumns[column].Kind == FigureColumnKind.Number ? ByNumber : ByText;
        return new(() =>
        {
            var rows = plan.Marks.Select(m => Row(m.Event, plan)).ToList();
            // What is not known stands last both ways; equal rows keep the order of time.
            var known = rows.OrderBy(r => string.IsNullOrEmpty(r.Cells[column]));
            return [.. down ? known.ThenByDescending(r => r.Cells[column], order) : known.ThenBy(r => r.Cells[column], order)];
        });
    }

    private static FigureTable FiguresOf(PanelFigures figures) =>
        new(
            Figures,
            figures.Heading,
            [
                new("line", "Series"),
                new("first_day", "From", FigureColumnKind.Date),
                new("last_day", "To", FigureColumnKind.Date),
                new("value", $"Figure, {figures.Unit}", FigureColumnKind.Number),
                new("qualifier", "Qualifier"),
                new("source", "Source"),
            ],
            [
                .. figures.Lines.SelectMany(l => l.Spans.Select(s => new FigureRow(
                    null,
                    [
                        l.Name,
                        Cells.Day(s.First),
                        Cells.Day(s.Last),
                        Cells.Rounded(s.Value, 2),
                        Cells.Sign(s.Qualifier),
                        s.Source,
                    ]))),
            ]);

    private static FigureRow Row(PolicyEvent e, TimelinePlan plan)
    {
        var status = StatusRules.On(plan.Dataset, e, plan.Request.AsOf);
        var first = e.Sources.Count > 0 ? e.Sources[0] : null;
        return new(
            e.Id,
            [
                e.Id,
                DateText.Iso(e.Date, e.DatePrecision),
                Cells.Day(e.EffectiveDate),
                Cells.Day(e.EndDate),
                e.EndDate is null ? null : e.EndIsScheduled ? "yes" : "no",
                e.Track.Id,
                Vocabulary.Word(e.Direction),
                Vocabulary.Word(e.Instrument),
                e.Label,
                e.Title,
                e.Reference,
                Vocabulary.Word(e.Confidence),
                Cells.Whole(e.Weight),
                status is null ? null : Vocabulary.Word(status.Status),
                string.Join(' ', e.StatedTriggers.Select(c => c.TriggerId).Distinct(StringComparer.Ordinal)),
                Cells.Whole(e.Sources.Count),
                first?.Publisher,
                first?.Url,
            ]);
    }

    private static FigureRow Row(PeriodGrowth period)
    {
        var observation = period.Observation;
        return new(
            null,
            [
                period.First.ToString(),
                period.Last.ToString(),
                Cells.Rate(period.Shown),
                Cells.Sign(period.Shown?.Qualifier),
                Cells.Rate(period.Reported),
                Cells.Sign(period.Reported?.Qualifier),
                Cells.Rate(period.Recomputed),
                observation?.Value?.ToString(CultureInfo.InvariantCulture),
                observation is null ? null : Vocabulary.Word(observation.Unit),
                Cells.Sign(observation?.Qualifier),
                observation?.SourceTitle,
                observation?.Publisher,
                observation?.SourceUrl,
                observation is null ? null : Vocabulary.Word(observation.Tier),
                observation?.Note,
            ]);
    }

    private static decimal? Number(string? cell) => string.IsNullOrEmpty(cell) ? null : decimal.Parse(cell, CultureInfo.InvariantCulture);
}
