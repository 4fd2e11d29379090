using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Alignment.Chance;

/// <summary>How often moves and triggers coincide, beside how often they would if the moves had come at another time:
/// docs/method.md, section 4.</summary>
/// <remarks>
/// <para>The rates are those of event coincidence analysis (Donges and others, "Event coincidence analysis for quantifying
/// statistical interrelationships between event time series", European Physical Journal Special Topics 225, 2016). The
/// <i>precursor rate</i> is the share of moves with at least one trigger of their polarity 0 to W days before; the
/// <i>trigger rate</i> is the share of triggers followed by at least one move of their polarity within W days.</para>
/// <para><b>Null model.</b> The triggers keep their calendar. All moves are shifted together by one number of days drawn
/// with equal chance from 0 to L - 1, L being the days of the circle, and what runs past the last day goes on at the first.
/// This keeps the distances between the moves, their clustering included, and breaks only their position against the
/// triggers. A shift of 0 gives the observed rate and is one of the L equally likely ones, so p is never too small.</para>
/// <para><b>Edges.</b> Moves of the period take part. Triggers keep their real dates: one dated before the period still
/// reaches into it for W days and counts for the precursor rate, as it does in the list of nearby triggers; the trigger rate
/// is taken over the triggers dated within the period. Nothing of a trigger is wrapped: a window that runs past the last day
/// ends there, in the record as under every shift.</para>
/// <para><b>Dates that are not exact.</b> A move or trigger known to the month or year is the span of its days, and
/// coincides when some pair of days fits. A shifted span keeps its length; when it runs over the seam its days go on at the
/// first day of the circle. The circle is the period, lengthened to the last day of a move whose month or year runs over
/// the end, so that a shift of 0 changes nothing.</para>
/// <para><b>p</b> is (b + 1) / (m + 1), with b of m shifts that reach the observed rate or more. It is one-sided, never 0,
/// and its floor is printed beside it. Median and 95% range of the null are nearest-rank quantiles of the m rates: the
/// smallest rate that at least 2.5%, 50% or 97.5% of the shifts do not exceed. With fewer than
/// <see cref="FewestMoves"/> moves, or for the trigger rate no trigger in the period, there are counts only.</para>
/// </remarks>
/// <param name="Options">What was lined up.</param>
/// <param name="Shifts">m, the number of random shifts.</param>
/// <param name="Seed">Seed of the generator.</param>
/// <param name="PrecursorRate">Share of moves with a trigger before them.</param>
/// <param name="TriggerRate">Share of triggers with a move after them.</param>
public sealed record ChanceBaseline(
    AlignmentOptions Options,
    int Shifts,
    int Seed,
    RatesByPolarity PrecursorRate,
    RatesByPolarity TriggerRate)
{
    /// <summary>Random shifts unless asked otherwise: p has a floor of 0.0001.</summary>
    public const int DefaultShifts = 9_999;

    /// <summary>Fewest random shifts that are taken: p has a floor of 0.01.</summary>
    public const int FewestShifts = 99;

    /// <summary>Most random shifts that are taken.</summary>
    public const int MostShifts = 99_999;

    /// <summary>Seed unless asked otherwise; any other gives another, equally good sample of shifts.</summary>
    public const int DefaultSeed = 20_260_109;

    /// <summary>With fewer moves there are counts only.</summary>
    public const int FewestMoves = 5;

    /// <summary>First days of the periods that are compared: the record of US steps, the dispute over chips and minerals, the
    /// two years of tariffs and licences.</summary>
    public static readonly IReadOnlyList<DateOnly> PeriodStarts = [AlignmentOptions.RecordStart, new(2023, 1, 1), new(2025, 1, 1)];

    /// <summary>What is printed beside the numbers wherever they appear.</summary>
    public static readonly IReadOnlyList<string> Caveats =
    [
        "The events were selected by people who look for responses.",
        "Moves are not independent of one another: one dispute makes many.",
        "Moves and triggers are both dense in the latest years. Shifted into quieter years moves find little, so that a long period makes p small; compare a period that begins later.",
        "Near in time is an order of dates, not a cause.",
    ];

    /// <summary>The rates of a dataset, both polarities.</summary>
    /// <param name="dataset">The facts.</param>
    /// <param name="options">Window, basis, period, scope and confidence.</param>
    /// <param name="shifts">m, <see cref="FewestShifts"/> to <see cref="MostShifts"/>.</param>
    /// <param name="seed">0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">Options, shifts or seed are out of their bounds.</exception>
    public static ChanceBaseline Of(Dataset dataset, AlignmentOptions options, int shifts = DefaultShifts, int seed = DefaultSeed) =>
        Of(dataset, options, TimelineAlignment.Align(dataset, options), shifts, seed);

    /// <summary>The rates for every window of <see cref="AlignmentOptions.Windows"/> on both bases, so that nobody picks the
    /// cell that suits: announced first, then effective, windows rising.</summary>
    /// <inheritdoc cref="Of(Dataset, AlignmentOptions, int, int)"/>
    public static IReadOnlyList<ChanceBaseline> Grid(Dataset dataset, AlignmentOptions options, int shifts = DefaultShifts, int seed = DefaultSeed) =>
        [
            .. from basis in Enum.GetValues<DateBasis>()
               from window in AlignmentOptions.Windows
               select Of(dataset, options with { Basis = basis, WindowDays = window }, shifts, seed),
        ];

    /// <summary>The rates for each period of <see cref="PeriodStarts"/> that begins by the last day of the options, since p
    /// depends on how much quiet time the period holds: the longest first.</summary>
    /// <inheritdoc cref="Of(Dataset, AlignmentOptions, int, int)"/>
    public static IReadOnlyList<ChanceBaseline> Periods(Dataset dataset, AlignmentOptions options, int shifts = DefaultShifts, int seed = DefaultSeed) =>
        [.. PeriodStarts.Where(start => start <= options.To).Select(start => Of(dataset, options with { From = start }, shifts, seed))];

    /// <summary>The rates of one polarity, from dates alone.</summary>
    /// <param name="moves">Dates of the moves, each beginning within the period.</param>
    /// <param name="triggers">Dates of the triggers, wherever they lie.</param>
    /// <param name="period">The period of observation, both days included.</param>
    /// <param name="windowDays">W, 0 or more.</param>
    /// <param name="shifts">m, <see cref="FewestShifts"/> to <see cref="MostShifts"/>.</param>
    /// <param name="seed">0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">Window, shifts or seed are out of their bounds.</exception>
    /// <exception cref="ArgumentException">A move begins outside the period, or the period is reversed.</exception>
    public static CoincidenceRates Rates(
        IReadOnlyList<DaySpan> moves,
        IReadOnlyList<DaySpan> triggers,
        DaySpan period,
        int windowDays,
        int shifts = DefaultShifts,
        int seed = DefaultSeed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(shifts, FewestShifts);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(shifts, MostShifts);
        ArgumentOutOfRangeException.ThrowIfNegative(seed);
        var calendar = new ShiftedCalendar(moves, triggers, period, windowDays);
        var (precursorHits, triggerHits) = (calendar.MovesWithTrigger(0), calendar.TriggersWithMove(0));
        if (calendar.Moves < FewestMoves)
        {
            return new(CountsOnly(calendar.Moves, precursorHits), CountsOnly(calendar.Triggers, triggerHits));
        }

        // How many shifts gave each number of hits; both rates are taken from the same shifts.
        var precursors = new int[calendar.Moves + 1];
        var answered = new int[calendar.Triggers + 1];
        var random = new SplitMix64((ulong)seed);
        for (var i = 0; i < shifts; i++)
        {
            var shift = random.Below(calendar.Days);
            precursors[calendar.MovesWithTrigger(shift)]++;
            answered[calendar.TriggersWithMove(shift)]++;
        }

        return new(Against(precursors, precursorHits, shifts), Against(answered, triggerHits, shifts));
    }

    private static ChanceBaseline Of(Dataset dataset, AlignmentOptions options, AlignedTimeline aligned, int shifts, int seed)
    {
        var tightening = Of(dataset, aligned, Direction.Tightening, shifts, seed);
        var easing = Of(dataset, aligned, Direction.Easing, shifts, seed);
        return new(options, shifts, seed, new(tightening.Precursor, easing.Precursor), new(tightening.Trigger, easing.Trigger));
    }

    private static CoincidenceRates Of(Dataset dataset, AlignedTimeline aligned, Direction polarity, int shifts, int seed) =>
        Rates(
            [.. aligned.Moves.Where(m => m.Direction == polarity).Select(m => m.Span)],
            [.. dataset.Events.Where(e => e.Direction == polarity && TimelineAlignment.IsTrigger(e, aligned.Options)).Select(e => e.Span)],
            new(aligned.Options.From, aligned.Options.To),
            aligned.Options.WindowDays,
            shifts,
            seed);

    private static RateAgainstChance Against(int[] shiftsByHits, int hits, int shifts)
    {
        var n = shiftsByHits.Length - 1;
        if (n == 0)
        {
            return CountsOnly(0, 0);
        }

        var reached = shiftsByHits.Skip(hits).Sum();
        return new(
            n,
            hits,
            (double)hits / n,
            (double)Quantile(shiftsByHits, shifts, 500) / n,
            (double)Quantile(shiftsByHits, shifts, 25) / n,
            (double)Quantile(shiftsByHits, shifts, 975) / n,
            (reached + 1.0) / (shifts + 1.0),
            1.0 / (shifts + 1.0));
    }

    // Nearest rank, in whole numbers: the fewest hits that at least so many thousandths of the shifts do not exceed.
    private static int Quantile(int[] shiftsByHits, int shifts, int thousandths)
    {
        var upTo = 0L;
        for (var hits = 0; hits < shiftsByHits.Length; hits++)
        {
            upTo += shiftsByHits[hits];
            if (upTo * 1000 >= (long)shifts * thousandths)
            {
                return hits;
            }
        }

        throw new InvalidOperationException("Fewer shifts were counted than drawn");
    }

    private static RateAgainstChance CountsOnly(int n, int hits) => new(n, hits, null, null, null, null, null, null);
}
