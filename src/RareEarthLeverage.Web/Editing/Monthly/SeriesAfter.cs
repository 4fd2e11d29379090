using RareEarthLeverage.Entry;
using RareEarthLeverage.Growth;

namespace RareEarthLeverage.Web.Editing.Monthly;

/// <summary>A series as it is, and as it would be with the rows that are being entered.</summary>
public sealed class SeriesAfter
{
    private readonly TradeSeries _now;
    private readonly Dictionary<YearMonth, TradeObservation> _entered;

    public SeriesAfter(TradeSeries now, IEnumerable<FigureRow> rows)
    {
        _now = now;
        _entered = [];
        foreach (var row in rows)
        {
            if (row.Entry.Preferred == "yes" && ObservationEntryReader.Read(row.Entry).Row is { } read)
            {
                _entered[read.Month] = read;
            }
        }
    }

    /// <summary>The figure in use now.</summary>
    public TradeObservation? Before(YearMonth month) => _now.Preferred(month);

    /// <summary>The figure in use afterwards.</summary>
    public TradeObservation? After(YearMonth month) => _entered.GetValueOrDefault(month) ?? _now.Preferred(month);

    /// <summary>Growth on the year that follows from the values, those being entered included; null when it cannot be computed.</summary>
    public GrowthRate? Recomputed(FigureRow row) =>
        _now.Definition.Unit != FigureUnit.Percent && ObservationEntryReader.Read(row.Entry).Row is { } figure ? GrowthRates.Recomputed(figure, After(figure.Month.AddMonths(-12))) : null;

    /// <summary>Months from a year before the first one entered to the last one there is.</summary>
    public IReadOnlyList<YearMonth> Months()
    {
        if (_entered.Count == 0)
        {
            return [];
        }

        var first = _entered.Keys.Min().AddMonths(-13);
        var last = _entered.Keys.Max().AddMonths(2);
        return [.. Enumerable.Range(0, Math.Min(120, last.MonthsSince(first) + 1)).Select(first.AddMonths)];
    }
}
