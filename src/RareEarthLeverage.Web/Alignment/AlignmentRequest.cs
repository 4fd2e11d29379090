using RareEarthLeverage.Alignment;
using RareEarthLeverage.Alignment.Chance;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Web.Api;

namespace RareEarthLeverage.Web.Alignment;

/// <summary>What is lined up, and which of it is shown: the query of the page, of the API and of the files, read once.</summary>
/// <param name="Options">What is lined up.</param>
/// <param name="Direction">Moves and triggers of this direction only; null shows both. It changes no number.</param>
/// <param name="AsOf">The day: nothing that happened after it takes part.</param>
/// <param name="Shifts">Random shifts of the chance baseline.</param>
/// <param name="Seed">Seed of its generator.</param>
public sealed record AlignmentRequest(AlignmentOptions Options, Direction? Direction, DateOnly AsOf, int Shifts, int Seed)
{
    /// <summary>All parameters, as they are read and described.</summary>
    internal static readonly IReadOnlyList<ApiParameter> Parameters =
    [
        new("window", FormattableString.Invariant($"a whole number of days from 1 to {TimelineAlignment.LongestWindowDays}; 30 when left out")),
        new("basis", $"the date of an act that counts: {string.Join(" or ", Vocabulary.Words<DateBasis>())}; announced when left out"),
        new("from", "a day, month or year such as 2025-04-04, 2025-04 or 2025; 2018-01-01 when left out"),
        new("to", "a day, month or year such as 2025-04-04, 2025-04 or 2025, not before from; the period ends on asOf at the latest, also when left out"),
        new("scope", $"one of {string.Join(", ", Vocabulary.Words<MineralScope>())}; rare-earth,mixed when left out", Many: true),
        new("confidence", $"the lowest confidence: {string.Join(", ", Vocabulary.Words<Confidence>())}; medium when left out"),
        new("direction", "tightening or easing: lists these moves and triggers only; both when left out"),
        new("shifts", FormattableString.Invariant($"random shifts, a whole number from {ChanceBaseline.FewestShifts} to {ChanceBaseline.MostShifts}; {ChanceBaseline.DefaultShifts} when left out")),
        new("seed", FormattableString.Invariant($"seed of the shifts, a whole number from 0; {ChanceBaseline.DefaultSeed} when left out")),
        DataEndpoint.AsOf,
        DataEndpoint.Rev,
    ];

    /// <summary>What is shown when nothing is asked for.</summary>
    public static AlignmentRequest Default(DateOnly asOf) => new(new() { To = asOf }, null, asOf, ChanceBaseline.DefaultShifts, ChanceBaseline.DefaultSeed);

    /// <summary>Reads a query. Every part with a problem takes its default, so that the result is the nearest valid view;
    /// whoever answers strictly looks at the problems of the query.</summary>
    internal static AlignmentRequest Read(ApiQuery query, DateOnly today)
    {
        var asOf = query.Day("asOf") ?? today;
        var blank = Default(asOf);
        var scope = query.Words<MineralScope>("scope").Distinct().Order().ToList();
        var (from, to) = Period(query, blank.Options);
        return new(
            new()
            {
                WindowDays = query.Number("window", 1, TimelineAlignment.LongestWindowDays) ?? blank.Options.WindowDays,
                Basis = query.Word<DateBasis>("basis") ?? blank.Options.Basis,
                From = from,
                To = to,
                Scope = scope.Count == 0 ? blank.Options.Scope : scope,
                Confidence = query.Word<Confidence>("confidence") ?? blank.Options.Confidence,
            },
            query.Word<Direction>("direction") is { } direction ? Polar(query, direction) : null,
            asOf,
            query.Number("shifts", ChanceBaseline.FewestShifts, ChanceBaseline.MostShifts) ?? blank.Shifts,
            query.Number("seed", 0, int.MaxValue) ?? blank.Seed);
    }

    /// <summary>The shortest query that reads back into the same request, without the question mark.</summary>
    public string Query(DateOnly today)
    {
        var blank = Default(AsOf);
        List<(string Name, string Value)> parts = [];
        void Add(bool isSet, string name, string value)
        {
            if (isSet)
            {
                parts.Add((name, value));
            }
        }

        Add(Options.WindowDays != blank.Options.WindowDays, "window", FormattableString.Invariant($"{Options.WindowDays}"));
        Add(Options.Basis != blank.Options.Basis, "basis", Vocabulary.Word(Options.Basis));
        Add(Options.From != blank.Options.From, "from", Iso(Options.From));
        Add(Options.To != blank.Options.To, "to", Iso(Options.To));
        Add(!Options.Scope.SequenceEqual(blank.Options.Scope.Order()), "scope", string.Join(',', Options.Scope.Select(s => Vocabulary.Word(s))));
        Add(Options.Confidence != blank.Options.Confidence, "confidence", Vocabulary.Word(Options.Confidence));
        Add(Direction is not null, "direction", Direction is { } d ? Vocabulary.Word(d) : "");
        Add(Shifts != blank.Shifts, "shifts", FormattableString.Invariant($"{Shifts}"));
        Add(Seed != blank.Seed, "seed", FormattableString.Invariant($"{Seed}"));
        Add(AsOf != today, "asOf", Iso(AsOf));
        return string.Join('&', parts.Select(p => $"{p.Name}={p.Value}"));
    }

    /// <summary>The moves that are listed.</summary>
    public IEnumerable<AlignedMove> Listed(IEnumerable<AlignedMove> moves) => moves.Where(m => Direction is null || m.Direction == Direction);

    /// <summary>The triggers that are listed.</summary>
    public IEnumerable<AlignedTrigger> Listed(IEnumerable<AlignedTrigger> triggers) => triggers.Where(t => Direction is null || t.Trigger.Direction == Direction);

    private static (DateOnly From, DateOnly To) Period(ApiQuery query, AlignmentOptions blank)
    {
        var from = query.Period("from")?.First;
        var to = query.Period("to")?.Last;
        // What lies after the as-of day is not known on it; days on which nothing can have happened yet are no quiet days.
        var last = to is { } asked && asked < blank.To ? asked : blank.To;
        if ((from ?? blank.From) <= last)
        {
            return (from ?? blank.From, last);
        }

        query.Refuse("to", query.Text("to") ?? Iso(last));
        return (blank.From <= blank.To ? blank.From : blank.To, blank.To);
    }

    private static Direction? Polar(ApiQuery query, Direction direction)
    {
        if (direction != RareEarthLeverage.Timeline.Direction.Neutral)
        {
            return direction;
        }

        query.Refuse("direction", Vocabulary.Word(direction));
        return null;
    }

    private static string Iso(DateOnly day) => Events.BritishDate.Iso(day);
}
