using RareEarthLeverage.Alignment.Response;
using RareEarthLeverage.Charts.Layout;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Charts.ShipmentResponse;

/// <summary>The numbers behind the lines.</summary>
internal static class ResponseTables
{
    public const string Moves = "moves";
    public const string Points = "points";
    public const string Medians = "medians";
    public const string Placebo = "placebo";

    private static readonly IReadOnlyList<FigureColumn> MoveColumns =
    [
        new("month", "Month", FigureColumnKind.Date),
        new("date", "Date", FigureColumnKind.Date),
        new("direction", "Direction"),
        new("title", "Move"),
        new("after_index", "Three months after, three before = 100", FigureColumnKind.Number),
        new("rank", "Rank among months without a move"),
        new("ties", "Ties", FigureColumnKind.Number),
        new("months_before", "Months known before, of 12", FigureColumnKind.Number),
        new("months_after", "Months known after, of 12", FigureColumnKind.Number),
        new("change_pct", "Mean after against mean before, %", FigureColumnKind.Number),
        new("comparison", "Comparison"),
        new("overlapping", "Other moves within six months", FigureColumnKind.Number),
        new("licence_until", "Licences decided until", FigureColumnKind.Date),
        new("acts", "Acts"),
    ];

    private static readonly IReadOnlyList<FigureColumn> PointColumns =
    [
        new("move", "Month of the move", FigureColumnKind.Date),
        new("direction", "Direction"),
        new("measure", "Measure"),
        new("first_offset", "Months from the move", FigureColumnKind.Number),
        new("last_offset", "To", FigureColumnKind.Number),
        new("value", "Value", FigureColumnKind.Number),
        new("qualifier", "Qualifier"),
    ];

    private static readonly IReadOnlyList<FigureColumn> MedianColumns =
    [
        new("direction", "Direction"),
        new("measure", "Measure"),
        new("offset", "Months from the move", FigureColumnKind.Number),
        new("n", "n", FigureColumnKind.Number),
        new("median", "Median", FigureColumnKind.Number),
    ];

    private static readonly IReadOnlyList<FigureColumn> PlaceboColumns =
    [
        new("month", "Month without a move", FigureColumnKind.Date),
        new("after_index", "Three months after, three before = 100", FigureColumnKind.Number),
    ];

    public static IReadOnlyList<FigureTable> Of(ResponsePlan plan)
    {
        var moves = plan.Response?.Moves ?? [];
        return
        [
            new(Moves, "Moves and what shipments did around them", MoveColumns, [.. moves.Select((m, i) => Row(m, plan.Comparisons[i]))])
            {
                Brief = ["month", "direction", "title", "after_index", "rank", "change_pct", "comparison", "overlapping"],
            },
            new(Medians, "Medians by direction and month, with how many months each rests on", MedianColumns, [.. new[] { Direction.Tightening, Direction.Easing }.SelectMany(d => Rows(plan.Medians(d)))]),
            new(Points, "Growth on the year and volume around each month with a move", PointColumns, [.. moves.DistinctBy(m => (m.Month, m.Move.Direction)).SelectMany(Rows)]),
            new(Placebo, "The same statistic in months without a move", PlaceboColumns, [.. (plan.Response?.Placebo ?? []).Select(p => new FigureRow(null, [p.Month.ToString(), Cells.Rounded(p.AfterIndex, 1)]))]),
        ];
    }

    /// <summary>How far the means before and after can be compared.</summary>
    public static string Comparison(BeforeAfter comparison) =>
        comparison.IsRefused ? "refused: fewer than three months known a side"
        : comparison.ChangePercent is null ? "refused: nothing shipped before"
        : comparison.IsShort ? "under twelve months a side: the sides do not span the same seasons"
        : "twelve months a side";

    /// <summary>Rank 3 of 16.</summary>
    public static string? Rank(MoveResponse move) => move.Rank is { } rank ? $"{Cells.Whole(rank.Rank)} of {Cells.Whole(rank.Of)}" : null;

    private static FigureRow Row(MoveResponse move, BeforeAfter comparison)
    {
        var lead = MarkedMoves.Lead(move.Move);
        return new(
            lead.Id,
            [
                move.Month.ToString(),
                Cells.Day(move.Move.Span.IsDay ? move.Move.Span.First : null),
                Vocabulary.Word(move.Move.Direction),
                lead.Title,
                Cells.Rounded(move.AfterIndex, 1),
                Rank(move),
                Cells.Whole(move.Rank?.Ties),
                Cells.Whole(comparison.MonthsBefore),
                Cells.Whole(comparison.MonthsAfter),
                Cells.Rounded(comparison.ChangePercent, 1),
                Comparison(comparison),
                Cells.Whole(move.Overlapping.Count),
                Cells.Day(move.LicenceWindow?.Last),
                string.Join(' ', move.Move.Acts.Select(a => a.Id)),
            ]);
    }

    private static IEnumerable<FigureRow> Rows(DirectionResponse? medians) =>
        medians is null
            ? []
            : medians.Volume.Select(p => Row(medians.Direction, "volume index", p)).Concat(medians.Growth.Select(p => Row(medians.Direction, "growth, %", p)));

    private static FigureRow Row(Direction direction, string measure, MedianPoint point) =>
        new(null, [Vocabulary.Word(direction), measure, Cells.Whole(point.Offset), Cells.Whole(point.N), Cells.Rounded(point.Median, 1)]);

    private static IEnumerable<FigureRow> Rows(MoveResponse move)
    {
        FigureRow Point(string measure, int first, int last, decimal? value, string? qualifier) =>
            new(null, [move.Month.ToString(), Vocabulary.Word(move.Move.Direction), measure, Cells.Whole(first), Cells.Whole(last), Cells.Rounded(value, 1), qualifier]);
        return move.Volume.Select(v => Point("volume index", v.FirstOffset, v.LastOffset, v.Index, null))
            .Concat(move.Growth.Select(g => Point("growth, %", g.FirstOffset, g.LastOffset, g.Growth.Shown?.Percent, Cells.Sign(g.Growth.Shown?.Qualifier))));
    }
}
