using System.Globalization;
using RareEarthLeverage.Alignment;
using RareEarthLeverage.Alignment.Chance;
using RareEarthLeverage.Charts.Layout;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Charts.TriggerLag;

/// <summary>The pairs, the rates beside chance, and what found no partner.</summary>
internal static class LagTables
{
    public const string Pairs = "pairs";
    public const string Chance = "chance";
    public const string Unmatched = "unmatched";

    private static readonly IReadOnlyList<FigureColumn> PairColumns =
    [
        new("kind", "Joined by"),
        new("direction", "Direction"),
        new("lag_days", "Lag, days", FigureColumnKind.Number),
        new("trigger", "Id of the trigger"),
        new("trigger_date", "Date of the trigger", FigureColumnKind.Date),
        new("trigger_label", "Trigger"),
        new("act", "Id of the move"),
        new("act_date", "Date of the move", FigureColumnKind.Date),
        new("act_label", "Move"),
        new("also_stated", "Stated as well"),
        new("claim", "Claim"),
        new("publisher", "Said in"),
        new("url", "Address", FigureColumnKind.Link),
    ];

    private static readonly IReadOnlyList<FigureColumn> ChanceColumns =
    [
        new("rate", "Rate"),
        new("direction", "Direction"),
        new("hits", "Hits", FigureColumnKind.Number),
        new("n", "Of", FigureColumnKind.Number),
        new("observed", "Observed rate", FigureColumnKind.Number),
        new("null_median", "Median by chance", FigureColumnKind.Number),
        new("null_low", "95% by chance, from", FigureColumnKind.Number),
        new("null_high", "to", FigureColumnKind.Number),
        new("p", "p", FigureColumnKind.Number),
        new("p_floor", "Floor of p", FigureColumnKind.Number),
        new("window_days", "Window, days", FigureColumnKind.Number),
        new("basis", "Date of the acts"),
        new("from", "Period from", FigureColumnKind.Date),
        new("to", "to", FigureColumnKind.Date),
        new("shifts", "Shifts", FigureColumnKind.Number),
        new("seed", "Seed", FigureColumnKind.Number),
    ];

    private static readonly IReadOnlyList<FigureColumn> UnmatchedColumns =
    [
        new("what", "What"),
        new("direction", "Direction"),
        new("date", "Date", FigureColumnKind.Date),
        new("id", "Id"),
        new("label", "Label"),
        new("title", "Title"),
    ];

    /// <summary>All three.</summary>
    public static IReadOnlyList<FigureTable> Of(LagPlan plan) =>
    [
        new(Pairs, "Pairs of a trigger and a move", PairColumns, [.. plan.Stated.Concat(plan.Nearby).Select(Row)]) { Brief = ["kind", "direction", "lag_days", "trigger_label", "act_label", "act_date", "publisher", "url"] },
        new(Chance, "Rates beside random timing", ChanceColumns, [.. plan.Rates.Select(r => Row(r.Short, r.Direction, r.Rate, plan))]) { Brief = ["rate", "direction", "hits", "n", "observed", "null_median", "null_low", "null_high", "p"] },
        new(Unmatched, $"Moves without a trigger, and triggers without a move within {LagPair.Days(plan.Request.WindowDays)}", UnmatchedColumns, [.. Alone(plan)]) { Brief = ["what", "direction", "date", "title"] },
    ];

    private static FigureRow Row(LagPair pair)
    {
        var claim = pair.Claims.Count > 0 ? pair.Claims[0] : null;
        return new(
            pair.Act.Id,
            [
                pair.IsStated ? "stated" : "nearby",
                Vocabulary.Word(pair.Move.Direction),
                Cells.Whole(pair.LagDays),
                pair.Trigger.Id,
                DateText.Iso(pair.Trigger.Date, pair.Trigger.DatePrecision),
                pair.Trigger.Label,
                pair.Act.Id,
                DateText.Iso(pair.Act.Date, pair.Act.DatePrecision),
                pair.Act.Label,
                pair.IsStated || pair.IsAlsoStated ? "yes" : "no",
                claim is null ? null : string.Join(' ', pair.Claims.Select(c => c.Claim)),
                claim is null ? null : string.Join(", ", pair.Claims.Select(c => c.Source.Publisher).Distinct(StringComparer.Ordinal)),
                claim?.Source.Url,
            ]);
    }

    private static FigureRow Row(string name, Direction direction, RateAgainstChance rate, LagPlan plan) =>
        new(
            null,
            [
                name,
                Vocabulary.Word(direction),
                Cells.Whole(rate.Hits),
                Cells.Whole(rate.N),
                Share(rate.Observed),
                Share(rate.NullMedian),
                Share(rate.NullLow),
                Share(rate.NullHigh),
                Share(rate.P),
                Share(rate.PFloor),
                Cells.Whole(plan.Request.WindowDays),
                Vocabulary.Word(plan.Request.Basis),
                Cells.Day(plan.From),
                Cells.Day(plan.To),
                Cells.Whole(plan.Chance?.Shifts),
                Cells.Whole(plan.Chance?.Seed),
            ]);

    private static IEnumerable<FigureRow> Alone(LagPlan plan) =>
        plan.Moves.Where(m => m.Basis == MoveBasis.None).Select(m => Row("move without a trigger", MarkedMoves.Lead(m)))
            .Concat(plan.Triggers.Where(t => t.FollowedBy.Count == 0).Select(t => Row("trigger without a move", t.Trigger)));

    private static FigureRow Row(string what, PolicyEvent e) =>
        new(e.Id, [what, Vocabulary.Word(e.Direction), DateText.Iso(e.Date, e.DatePrecision), e.Id, e.Label, e.Title]);

    private static string? Share(double? share) => share?.ToString("0.####", CultureInfo.InvariantCulture);
}
