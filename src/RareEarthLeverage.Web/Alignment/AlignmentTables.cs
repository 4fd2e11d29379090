using System.Globalization;
using RareEarthLeverage.Alignment;
using RareEarthLeverage.Alignment.Chance;
using RareEarthLeverage.Alignment.Claims;
using RareEarthLeverage.Alignment.Response;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Web.Api;
using RareEarthLeverage.Web.Events;

namespace RareEarthLeverage.Web.Alignment;

/// <summary>The alignment page as tables for files.</summary>
internal static class AlignmentTables
{
    /// <summary>Names of the tables.</summary>
    public static readonly IReadOnlyList<string> Names = ["moves", "claims", "nearby", "triggers", "chance", "sensitivity", "periods"];

    /// <summary>The tables of a request.</summary>
    public static TableSet Of(DataRequest request)
    {
        var asked = AlignmentRequest.Read(request.Query, request.Today);
        var lined = request.Service<LinedUp>();
        var lines = lined.Of(request.Dataset, asked);
        var sensitivity = lined.SensitivityOf(request.Dataset, asked);
        var moves = asked.Listed(lines.Timeline.Moves).ToList();
        var triggers = asked.Listed(lines.Timeline.Triggers).ToList();
        return new(
            "alignment",
            FormattableString.Invariant($"{AlignmentAddress.Path}?{asked.Query(DateOnly.MinValue)}&rev={request.Dataset.Revision}"),
            Caption(asked, moves, triggers, request.Dataset),
            [
                Moves(moves, lines),
                Claims(moves),
                Nearby(moves),
                Triggers(triggers),
                ChanceTable.Of("chance", "How often moves and triggers coincide, beside random timing", [lines.Chance]),
                ChanceTable.Of("sensitivity", "The same for every window and date basis", sensitivity.Grid),
                ChanceTable.Of("periods", "The same over other periods", sensitivity.Periods),
            ]);
    }

    private static Caption Caption(AlignmentRequest asked, List<AlignedMove> moves, List<AlignedTrigger> triggers, Dataset dataset)
    {
        var sources = moves.SelectMany(m => m.Stated).Select(s => s.Source.Publisher).Distinct(StringComparer.Ordinal).ToList();
        return new()
        {
            Title = "What answered what: moves and triggers lined up",
            Subtitle = $"{DateText.Window(asked.Options.From, asked.Options.To)}: {moves.Count} moves, {triggers.Count} triggers",
            Filters = AlignmentWords.Of(asked),
            Sources = $"Claims of {sources.Count} publishers, each with title and address in the table of claims; the sources of every act and trigger stand on its own page",
            Method =
                "A stated trigger is asserted by the source named beside it. A nearby trigger is computed from dates alone. "
                + $"Rates: event coincidence analysis against {asked.Shifts.ToString("#,0", CultureInfo.InvariantCulture)} circular shifts, seed {asked.Seed.ToString(CultureInfo.InvariantCulture)}.",
            Coverage = string.Join(' ', ChanceBaseline.Caveats),
            Unknown = NotKnown.Of([.. moves.SelectMany(m => m.Acts), .. triggers.Select(t => t.Trigger)], dataset, asked.AsOf),
            AsOf = asked.AsOf,
            Revision = dataset.Revision,
        };
    }

    private static FigureTable Moves(List<AlignedMove> moves, Lines lines) =>
        new(
            "moves",
            "Moves",
            [
                new("date", "Date", FigureColumnKind.Date),
                new("direction", "Direction"),
                new("acts", "Acts"),
                new("basis", "Basis"),
                new("stated_triggers", "Stated triggers", FigureColumnKind.Number),
                new("stated_lag_days", "Lag of the nearest, days", FigureColumnKind.Number),
                new("nearby_triggers", "Nearby triggers", FigureColumnKind.Number),
                new("nearby_lag_days", "Lag of the nearest, days", FigureColumnKind.Number),
                new("after_index", "Exports after, before = 100", FigureColumnKind.Number),
                new("placebo_rank", "Rank among months without a move", FigureColumnKind.Number),
                new("placebo_of", "Of", FigureColumnKind.Number),
            ],
            [
                .. moves.Select(m =>
                {
                    var response = lines.ResponseOf(m);
                    var pairs = StatedPair.Of(m);
                    return new FigureRow(
                        m.Acts.Count == 1 ? m.Acts[0].Id : null,
                        [
                            MoveItem.DateOf(m),
                            Vocabulary.Word(m.Direction),
                            string.Join(", ", m.Acts.Select(a => a.Label)),
                            Vocabulary.Word(m.Basis),
                            Number(pairs.Count),
                            Number(pairs.Count == 0 ? null : pairs[0].LagDays),
                            Number(m.Nearby.Count),
                            Number(m.Nearby.Count == 0 ? null : m.Nearby[0].LagDays),
                            Index(response),
                            Number(response?.Rank?.Rank),
                            Number(response?.Rank?.Of),
                        ]);
                }),
            ]);

    private static FigureTable Claims(List<AlignedMove> moves) =>
        new(
            "claims",
            "Stated triggers, claim by claim",
            [
                new("move", "Move", FigureColumnKind.Date),
                new("direction", "Direction"),
                new("acts", "Acts named"),
                new("trigger", "Stated trigger"),
                new("trigger_date", "Its date", FigureColumnKind.Date),
                new("lag_days", "Lag, days", FigureColumnKind.Number),
                new("claimant", "Claimant"),
                new("standing", "Agreed or contested"),
                new("rivals", "Triggers stated for the move", FigureColumnKind.Number),
                new("claim", "Claim"),
                new("publisher", "Publisher"),
                new("title", "Source"),
                new("tier", "Kind of source"),
                new("url", "Address", FigureColumnKind.Link),
            ],
            [
                .. from m in moves
                   let pairs = StatedPair.Of(m)
                   from p in pairs
                   from c in p.Claims
                   select new FigureRow(
                       p.Trigger.Id,
                       [
                           MoveItem.DateOf(m),
                           Vocabulary.Word(m.Direction),
                           string.Join(", ", c.Acts.Select(a => a.Label)),
                           p.Trigger.Title,
                           BritishDate.Iso(p.Trigger.Date, p.Trigger.DatePrecision),
                           Number(p.LagDays),
                           Vocabulary.Word(c.Reading.Claimant),
                           Vocabulary.Word(p.Standing),
                           Number(pairs.Count),
                           c.Text,
                           c.Source.Publisher,
                           c.Source.Title,
                           Vocabulary.Word(c.Source.Tier),
                           c.Source.Url,
                       ]),
            ]);

    private static FigureTable Nearby(List<AlignedMove> moves) =>
        new(
            "nearby",
            "Nearby triggers: near in time, nobody is quoted",
            [
                new("move", "Move", FigureColumnKind.Date),
                new("direction", "Direction"),
                new("acts", "Acts"),
                new("trigger", "Nearby trigger"),
                new("trigger_date", "Its date", FigureColumnKind.Date),
                new("track", "Track"),
                new("lag_days", "Lag, days; the smallest that fits", FigureColumnKind.Number),
            ],
            [
                .. from m in moves
                   from n in m.Nearby
                   select new FigureRow(
                       n.Trigger.Id,
                       [
                           MoveItem.DateOf(m),
                           Vocabulary.Word(m.Direction),
                           string.Join(", ", m.Acts.Select(a => a.Label)),
                           n.Trigger.Title,
                           BritishDate.Iso(n.Trigger.Date, n.Trigger.DatePrecision),
                           n.Trigger.Track.Id,
                           Number(n.LagDays),
                       ]),
            ]);

    private static FigureTable Triggers(List<AlignedTrigger> triggers) =>
        new(
            "triggers",
            "Triggers and the moves that followed, or none",
            [
                new("date", "Date", FigureColumnKind.Date),
                new("polarity", "Polarity"),
                new("track", "Track"),
                new("title", "Trigger"),
                new("followed_by", "Moves that followed in the window", FigureColumnKind.Number),
                new("first_move", "Nearest of them", FigureColumnKind.Date),
                new("lag_days", "Lag, days", FigureColumnKind.Number),
                new("id", "Id"),
            ],
            [
                .. triggers.Select(t => new FigureRow(
                    t.Trigger.Id,
                    [
                        BritishDate.Iso(t.Trigger.Date, t.Trigger.DatePrecision),
                        Vocabulary.Word(t.Trigger.Direction),
                        t.Trigger.Track.Id,
                        t.Trigger.Title,
                        Number(t.FollowedBy.Count),
                        t.FollowedBy.Count == 0 ? null : MoveItem.DateOf(t.FollowedBy[0].Move),
                        Number(t.FollowedBy.Count == 0 ? null : t.FollowedBy[0].LagDays),
                        t.Trigger.Id,
                    ])),
            ]);

    private static string? Index(MoveResponse? response) =>
        response?.AfterIndex is { } index ? Math.Round(index, 1, MidpointRounding.AwayFromZero).ToString("0.0", CultureInfo.InvariantCulture) : null;

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
