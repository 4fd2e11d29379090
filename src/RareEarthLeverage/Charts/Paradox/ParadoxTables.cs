using RareEarthLeverage.Growth;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Commitments;

namespace RareEarthLeverage.Charts.Paradox;

/// <summary>The quarters, and every diversification row with what could be read of its amount.</summary>
internal static class ParadoxTables
{
    /// <summary>Name of the table of quarters.</summary>
    public const string Quarters = "quarters";

    /// <summary>Name of the table of rows.</summary>
    public const string Commitments = "commitments";

    private static readonly IReadOnlyList<FigureColumn> QuarterColumns =
    [
        new("quarter", "Quarter"),
        new("from", "From", FigureColumnKind.Date),
        new("to", "To", FigureColumnKind.Date),
        new("whole", "All its days drawn"),
        new("intensity", "Mean intensity, 0 to 100", FigureColumnKind.Number),
        new("intensity_high", "At most", FigureColumnKind.Number),
        new("commitments", "Commitments", FigureColumnKind.Number),
        new("usd_million", "Million US dollars, where stated", FigureColumnKind.Number),
        new("usd_rows", "With US dollars", FigureColumnKind.Number),
        new("other_currency_rows", "In another currency", FigureColumnKind.Number),
        new("not_stated_rows", "Amount not stated", FigureColumnKind.Number),
        new("not_read_rows", "Amount not one number", FigureColumnKind.Number),
    ];

    private static readonly IReadOnlyList<FigureColumn> CommitmentColumns =
    [
        new("id", "Id"),
        new("date", "Date", FigureColumnKind.Date),
        new("quarter", "Quarter"),
        new("title", "Title"),
        new("instrument", "Instrument"),
        new("standing", "Counts as"),
        new("amount", "Amount as stated"),
        new("reading", "Read as"),
        new("usd_million", "Million US dollars", FigureColumnKind.Number),
        new("currency", "Currency"),
        new("confidence", "Confidence"),
    ];

    /// <summary>Both tables.</summary>
    public static IReadOnlyList<FigureTable> Of(IReadOnlyList<ParadoxQuarter> quarters, IReadOnlyList<DiversificationCommitment> rows) =>
    [
        new(Quarters, "Commitments and intensity by quarter", QuarterColumns, [.. quarters.Select(Row)]) { Brief = ["quarter", "intensity", "intensity_high", "commitments", "usd_million", "usd_rows"] },
        new(Commitments, "Diversification rows of these years, those that do not count included", CommitmentColumns, [.. rows.Select(Row)]) { Brief = ["date", "title", "standing", "amount", "reading", "usd_million"] },
    ];

    private static FigureRow Row(ParadoxQuarter quarter) =>
        new(
            null,
            [
                quarter.Quarter.ToString(),
                Cells.Day(quarter.Quarter.First),
                Cells.Day(quarter.Quarter.Last),
                quarter.IsWhole ? "yes" : "no",
                Cells.Rounded(quarter.Intensity?.Low, 1),
                Cells.Rounded(quarter.Intensity?.High, 1),
                Cells.Whole(quarter.Commitments.Count),
                Millions(quarter.UsDollars),
                Cells.Whole(quarter.Count(AmountReading.UsDollars)),
                Cells.Whole(quarter.Count(AmountReading.OtherCurrency)),
                Cells.Whole(quarter.Count(AmountReading.NotStated)),
                Cells.Whole(quarter.Count(AmountReading.NotRead)),
            ]);

    private static FigureRow Row(DiversificationCommitment row) =>
        new(
            row.Event.Id,
            [
                row.Event.Id,
                DateText.Iso(row.Event.Date, row.Event.DatePrecision),
                row.Event.DatePrecision == DatePrecision.Year ? null : YearQuarter.Of(row.Event.Date).ToString(),
                row.Event.Title,
                Vocabulary.Word(row.Event.Instrument),
                Vocabulary.Word(row.Standing),
                row.Amount.Text.Length == 0 ? null : row.Amount.Text,
                Vocabulary.Word(row.Amount.Reading),
                Millions(row.Amount.UsDollars),
                row.Amount.Currency,
                Vocabulary.Word(row.Event.Confidence),
            ]);

    private static string? Millions(decimal? dollars) => Cells.Rounded(dollars / 1_000_000m, 3);
}
