using RareEarthLeverage.Growth;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Charts.Layout;

/// <summary>Tables of monthly amounts: those in use, gaps included, and those set aside.</summary>
internal static class AmountTables
{
    /// <summary>Name of the table of amounts set aside.</summary>
    public const string SetAside = "set-aside";

    private static readonly IReadOnlyList<FigureColumn> Columns =
    [
        new("month", "Month", FigureColumnKind.Date),
        new("last_month", "Last month", FigureColumnKind.Date),
        new("series", "Series"),
        new("value", "Value", FigureColumnKind.Number),
        new("unit", "Unit"),
        new("qualifier", "Qualifier"),
        new("source", "Source"),
        new("publisher", "Publisher"),
        new("url", "Address", FigureColumnKind.Link),
        new("published", "Published", FigureColumnKind.Date),
        new("tier", "Kind of source"),
        new("note", "Note"),
    ];

    /// <summary>The amounts in use.</summary>
    /// <param name="name">Name of the table.</param>
    /// <param name="title">Heading.</param>
    /// <param name="rows">Series and amounts, in the order of the picture.</param>
    public static FigureTable InUse(string name, string title, IEnumerable<(SeriesDefinition Series, MonthlyAmount Amount)> rows) =>
        new(name, title, Columns, [.. rows.Select(r => Row(r.Series, r.Amount.First, r.Amount.Last, r.Amount.Value is null ? null : r.Amount.InUse))])
        {
            Brief = ["month", "last_month", "value", "qualifier", "unit", "publisher", "url", "tier"],
        };

    /// <summary>The amounts set aside.</summary>
    public static FigureTable OfSetAside(IEnumerable<(SeriesDefinition Series, MonthlyAmount Amount)> rows) =>
        new(
            SetAside,
            "Figures set aside: later revisions, other counts, and what other sources printed",
            Columns,
            [.. rows.SelectMany(r => r.Amount.SetAside.Select(o => Row(r.Series, o.Month, o.Month, o)))])
        {
            Brief = ["month", "value", "qualifier", "unit", "publisher", "url", "note"],
        };

    private static FigureRow Row(SeriesDefinition series, YearMonth first, YearMonth last, TradeObservation? observation) =>
        new(
            null,
            [
                first.ToString(),
                last.ToString(),
                series.Title,
                Cells.Number(observation?.Value),
                Vocabulary.Word(series.Unit),
                Cells.Sign(observation?.Qualifier),
                observation?.SourceTitle,
                observation?.Publisher,
                observation?.SourceUrl,
                observation?.Published,
                observation is null ? null : Vocabulary.Word(observation.Tier),
                observation?.Note,
            ]);
}
