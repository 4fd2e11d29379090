using RareEarthLeverage.Alignment;
using RareEarthLeverage.Growth;

namespace RareEarthLeverage.Charts.Layout;

/// <summary>Words that figures of series share.</summary>
internal static class SeriesWords
{
    private const int MostNamed = 6;

    /// <summary>Where the numbers come from.</summary>
    public static string Sources(IReadOnlyCollection<TradeObservation> observations, IReadOnlyCollection<AlignedMove> moves, FigureRequest request, Dataset dataset)
    {
        var publishers = observations.Select(o => o.Publisher).Distinct(StringComparer.Ordinal).Count();
        var series = observations.Count == 0
            ? "Exports: China's General Administration of Customs."
            : $"Exports: China's General Administration of Customs, as printed by {Count(publishers, "publisher")}; each figure has its source in the table.";
        var marked = moves.Count == 0 ? "" : $" Moves: {Count(moves.Sum(m => m.Acts.Sum(a => a.Sources.Count)), "citation")} of {Count(moves.Sum(m => m.Acts.Count), "act")}.";
        return $"{series}{marked} {Stamp(request, dataset)}";
    }

    /// <summary>As of when, and of which revision.</summary>
    public static string Stamp(FigureRequest request, Dataset dataset) =>
        $"As of {DateText.LongDay(request.AsOf)}, data revision {Cells.Whole(dataset.Revision)}.";

    /// <summary>Names the months without a figure; empty when there are none.</summary>
    /// <param name="months">The gaps, in order.</param>
    /// <param name="of">What is missing: <c>figure</c>, <c>tonnage</c>.</param>
    public static string Gaps(IEnumerable<(YearMonth First, YearMonth Last)> months, string of)
    {
        var runs = MonthBars.Runs(months);
        if (runs.Count == 0)
        {
            return "";
        }

        var number = runs.Sum(r => r.Last.MonthsSince(r.First) + 1);
        return runs.Count <= MostNamed
            ? $"No {of} is known for {string.Join(", ", runs.Select(r => r.First == r.Last ? DateText.Month(r.First) : $"{DateText.Month(r.First)} to {DateText.Month(r.Last)}"))}."
            : $"No {of} is known for {Count(number, "month")} of the period.";
    }

    /// <summary>Says that moves stand beside figures without having made them; empty when there are none.</summary>
    public static string MovesAreNotCauses(IReadOnlyCollection<AlignedMove> moves) =>
        moves.Count == 0 ? "" : "Marks above are China's moves on their dates; that a month lies beside one does not show that the one made the other.";

    /// <summary>3 months, 1 month.</summary>
    public static string Count(int number, string noun) =>
        $"{number.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture)} {noun}{(number == 1 ? "" : "s")}";
}
