using RareEarthLeverage.Alignment.Control;
using RareEarthLeverage.Charts.Layout;
using RareEarthLeverage.Growth;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Commitments;

namespace RareEarthLeverage.Charts.Paradox;

/// <summary>Commitments and intensity of a quarter.</summary>
/// <param name="Quarter">The quarter.</param>
/// <param name="IsWhole">True when all its days lie in the window and have passed.</param>
/// <param name="Intensity">Mean intensity over those of its days that are in the record; null when none is.</param>
/// <param name="Commitments">Its commitments, by date then id.</param>
internal sealed record ParadoxQuarter(YearQuarter Quarter, bool IsWhole, KnownRange<decimal>? Intensity, IReadOnlyList<DiversificationCommitment> Commitments)
{
    /// <summary>How many commitments have an amount that was read so.</summary>
    public int Count(AmountReading reading) => Commitments.Count(c => c.Amount.Reading == reading);

    /// <summary>US dollars, of those commitments whose amount is a number of US dollars; null when none is.</summary>
    public decimal? UsDollars => Count(AmountReading.UsDollars) == 0 ? null : Commitments.Sum(c => c.Amount.UsDollars ?? 0);

    /// <summary>The quarters of a window up to the as-of day, without a gap. A quarter without a commitment on record has
    /// none.</summary>
    /// <param name="record">The state of control over the window.</param>
    /// <param name="commitments">Rows that count.</param>
    /// <param name="asOf">The as-of day.</param>
    public static IReadOnlyList<ParadoxQuarter> Of(ControlRecord record, IReadOnlyList<DiversificationCommitment> commitments, DateOnly asOf)
    {
        var last = record.Window.To < asOf ? record.Window.To : asOf;
        if (last < record.Window.From)
        {
            return [];
        }

        var byQuarter = commitments.Where(c => Shows(record.Window, c.Event, asOf)).ToLookup(c => YearQuarter.Of(c.Event.Date));
        return
        [
            .. YearQuarter.Between(record.Window.From, last).Select(q => new ParadoxQuarter(
                q,
                q.First >= record.Window.From && q.Last <= last,
                MeanIntensity.Over(record.Periods, new(q.First, q.Last)),
                [.. byQuarter[q]])),
        ];
    }

    /// <summary>True when an event has a quarter, that is, is known to the month at least, and lies in the days drawn.</summary>
    public static bool Shows(FigureWindow window, PolicyEvent e, DateOnly asOf) =>
        e.DatePrecision != DatePrecision.Year && e.Span.Last >= window.From && e.Date <= window.To && e.Date <= asOf;
}
