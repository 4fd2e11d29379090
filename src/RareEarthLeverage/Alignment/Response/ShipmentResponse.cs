using RareEarthLeverage.Growth;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Alignment.Response;

/// <summary>What shipments did around the moves, and around months without one: docs/method.md, section 5.</summary>
/// <remarks>
/// <para>t is the month of a move's date on the chosen basis. A move known only to the year has no month and is listed
/// apart.</para>
/// <para><b>Index.</b> The base is the mean of t-3 to t-1. All three months must be known; with fewer there is no index,
/// because a base of one or two months would carry their season into every month after. January and February, released by
/// customs as one figure, make up two of the three when both of them fall there: their sum is known though their shares are
/// not. On its own such a month stays a gap; the joint figure is one step over both.</para>
/// <para><b>Statistic.</b> The after-index: the mean of t+1 to t+3 with the mean of t-3 to t-1 as 100. All six months must be
/// known. The month of the move is left out, because a move late in a month hardly touches it.</para>
/// <para><b>Placebo.</b> The after-index of every month of the period without a move in either direction. The observed value's rank
/// is counted from the lowest; a fall that is unusual ranks near 1. Season and delay in licensing are rival explanations:
/// the placebo shows how far any month strays, not why.</para>
/// </remarks>
/// <param name="SeriesId">The series of amounts.</param>
/// <param name="Options">What was lined up; its basis says which date gives t.</param>
/// <param name="Moves">Moves with a month, in order.</param>
/// <param name="WithoutMonth">Moves known only to the year.</param>
/// <param name="Placebo">Months of the period without a move for which the statistic is known, in order.</param>
/// <param name="Tightening">Medians over the months with a tightening move.</param>
/// <param name="Easing">Medians over the months with an easing move.</param>
public sealed record ShipmentResponse(
    string SeriesId,
    AlignmentOptions Options,
    IReadOnlyList<MoveResponse> Moves,
    IReadOnlyList<AlignedMove> WithoutMonth,
    IReadOnlyList<PlaceboMonth> Placebo,
    DirectionResponse Tightening,
    DirectionResponse Easing)
{
    /// <summary>First month of the growth shown, from t.</summary>
    public const int FirstGrowthOffset = -3;

    /// <summary>First month of the volume shown, from t.</summary>
    public const int FirstVolumeOffset = -6;

    /// <summary>Last month shown, from t.</summary>
    public const int LastOffset = 6;

    /// <summary>Months of the base before t, and of the statistic after it.</summary>
    public const int BaseMonths = 3;

    /// <summary>Days in which a licence application is decided.</summary>
    public const int LicenceDays = 45;

    /// <summary>What is printed beside the figure.</summary>
    public static readonly IReadOnlyList<string> Caveats =
    [
        "Licences take weeks to be decided, and seasons repeat: both move shipments without a new control.",
        "Where windows overlap, what shipments did may belong to another move.",
    ];

    /// <summary>The response of a series to the moves that were lined up.</summary>
    /// <param name="dataset">The facts.</param>
    /// <param name="aligned">The moves.</param>
    /// <param name="seriesId">A series of amounts that is not cumulative.</param>
    /// <exception cref="ArgumentException">No such series, a cumulative one, or one of percentages.</exception>
    public static ShipmentResponse Of(Dataset dataset, AlignedTimeline aligned, string seriesId = SeriesCatalog.Headline)
    {
        var volumes = new MonthlyVolumes(dataset, seriesId);
        var placed = aligned.Moves.Where(m => YearMonth.Of(m.Span.First) == YearMonth.Of(m.Span.Last)).ToList();
        var placebo = Placebos(volumes, aligned);
        var responses = placed.Select(m => Response(dataset, volumes, placed, placebo, m, seriesId)).ToList();
        return new(
            seriesId,
            aligned.Options,
            responses,
            [.. aligned.Moves.Except(placed)],
            placebo,
            Medians(responses, Direction.Tightening),
            Medians(responses, Direction.Easing));
    }

    /// <summary>The statistic of a month: the mean of the three months after it, the mean of the three before it = 100; null
    /// when any of the six is not known.</summary>
    public static decimal? AfterIndex(MonthlyVolumes volumes, YearMonth month) =>
        volumes.Total(month.AddMonths(-BaseMonths), month.AddMonths(-1)) is { } before and > 0m
        && volumes.Total(month.AddMonths(1), month.AddMonths(BaseMonths)) is { } after
            ? after / before * 100m
            : null;

    private static List<PlaceboMonth> Placebos(MonthlyVolumes volumes, AlignedTimeline aligned)
    {
        var placebo = new List<PlaceboMonth>();
        var last = YearMonth.Of(aligned.Options.To);
        for (var month = YearMonth.Of(aligned.Options.From); month <= last; month = month.AddMonths(1))
        {
            var withMove = aligned.Moves.Any(m => m.Span.First <= month.Last && month.First <= m.Span.Last);
            if (!withMove && AfterIndex(volumes, month) is { } index)
            {
                placebo.Add(new(month, index));
            }
        }

        return placebo;
    }

    private static MoveResponse Response(Dataset dataset, MonthlyVolumes volumes, List<AlignedMove> placed, List<PlaceboMonth> placebo, AlignedMove move, string seriesId)
    {
        var month = YearMonth.Of(move.Span.First);
        var baseMean = volumes.Total(month.AddMonths(-BaseMonths), month.AddMonths(-1)) is { } total and > 0m ? total / BaseMonths : (decimal?)null;
        var after = AfterIndex(volumes, month);
        return new(
            move,
            month,
            Growth(dataset, month, seriesId),
            Volume(volumes, month, baseMean),
            baseMean,
            after,
            after is { } index && placebo.Count > 0 ? Rank(placebo, index) : null,
            [.. placed.Where(m => m != move && Math.Abs(YearMonth.Of(m.Span.First).MonthsSince(month)) <= LastOffset)],
            move.Span.IsDay ? new(move.Span.First, move.Span.First.AddDays(LicenceDays)) : null);
    }

    private static PlaceboRank Rank(List<PlaceboMonth> placebo, decimal index) =>
        new(1 + placebo.Count(p => p.AfterIndex < index), placebo.Count + 1, placebo.Count(p => p.AfterIndex == index));

    private static List<GrowthStep> Growth(Dataset dataset, YearMonth month, string seriesId)
    {
        var (first, last) = (month.AddMonths(FirstGrowthOffset), month.AddMonths(LastOffset));
        return
        [
            .. GrowthRates
                .Over(dataset, seriesId, first, last)
                // A joint figure that is only half within would stand for a month outside.
                .Select(g => new GrowthStep(
                    Math.Max(g.First.MonthsSince(month), FirstGrowthOffset),
                    Math.Min(g.Last.MonthsSince(month), LastOffset),
                    first <= g.First && g.Last <= last ? g : Gap(g.First < first ? first : last))),
        ];
    }

    private static PeriodGrowth Gap(YearMonth month) => new(month, month, null, null, null, null);

    private static List<VolumeStep> Volume(MonthlyVolumes volumes, YearMonth month, decimal? baseMean)
    {
        var steps = new List<VolumeStep>();
        for (var offset = FirstVolumeOffset; offset <= LastOffset; offset++)
        {
            var m = month.AddMonths(offset);
            if (m.Month == 1 && offset < LastOffset && volumes.JanuaryAndFebruary(m.Year) is { } joint)
            {
                steps.Add(new(offset, offset + 1, joint / 2m / baseMean * 100m));
                offset++;
            }
            else
            {
                steps.Add(new(offset, offset, volumes.Of(m) / baseMean * 100m));
            }
        }

        return steps;
    }

    private static DirectionResponse Medians(List<MoveResponse> responses, Direction direction)
    {
        var ofDirection = responses.Where(r => r.Move.Direction == direction).ToList();
        var months = ofDirection.DistinctBy(r => r.Month).ToList();
        var after = months.Select(r => r.AfterIndex).OfType<decimal>().ToList();
        return new(
            direction,
            ofDirection.Count,
            months.Count,
            [.. Offsets(FirstGrowthOffset).Select(o => Point(o, months.SelectMany(r => r.Growth).Where(g => (g.FirstOffset, g.LastOffset) == (o, o)).Select(g => Percent(g.Growth))))],
            [.. Offsets(FirstVolumeOffset).Select(o => Point(o, months.SelectMany(r => r.Volume).Where(v => (v.FirstOffset, v.LastOffset) == (o, o)).Select(v => v.Index)))],
            after.Count,
            Median(after));
    }

    private static IEnumerable<int> Offsets(int first) => Enumerable.Range(first, LastOffset - first + 1);

    private static MedianPoint Point(int offset, IEnumerable<decimal?> values)
    {
        var known = values.OfType<decimal>().ToList();
        return new(offset, known.Count, Median(known));
    }

    // "Over 20%" is not 20%, so it cannot be put in order with the others.
    private static decimal? Percent(PeriodGrowth growth) =>
        growth.Shown is { Qualifier: Qualifier.Exact or Qualifier.About } shown ? shown.Percent : null;

    private static decimal? Median(List<decimal> values)
    {
        if (values.Count == 0)
        {
            return null;
        }

        values.Sort();
        return (values[(values.Count - 1) / 2] + values[values.Count / 2]) / 2m;
    }
}
