using RareEarthLeverage.Growth;

namespace RareEarthLeverage.Charts.Layout;

/// <summary>The amount of one month, or of January and February together.</summary>
/// <param name="First">First month.</param>
/// <param name="Last">Last month: the first one, or February when both were released as one figure.</param>
/// <param name="InUse">The observation that figures use; null is a gap.</param>
/// <param name="SetAside">Other observations of the same months that have a value, among them single months beside a joint
/// figure.</param>
internal sealed record MonthlyAmount(YearMonth First, YearMonth Last, TradeObservation? InUse, IReadOnlyList<TradeObservation> SetAside)
{
    /// <summary>The amount in all; null is a gap, also where a source gave only a rate of growth.</summary>
    public decimal? Value => InUse?.Value;

    /// <summary>How to read the amount.</summary>
    public Qualifier Qualifier => InUse?.Qualifier ?? Qualifier.About;

    /// <summary>How many months it covers.</summary>
    public int Months => Last.MonthsSince(First) + 1;

    /// <summary>The amount spread evenly over its months, which is how high a bar stands; null is a gap.</summary>
    public decimal? Monthly => Value / Months;

    /// <summary>The months in words.</summary>
    public string Words => First == Last ? DateText.Month(First) : $"January and {DateText.Month(Last).Replace("Feb", "February", StringComparison.Ordinal)} together";

    /// <summary>All months from first to last, in order, gaps included.</summary>
    /// <param name="dataset">The facts.</param>
    /// <param name="seriesId">A series of amounts that is not cumulative.</param>
    /// <param name="first">First month.</param>
    /// <param name="last">Last month, included.</param>
    public static IReadOnlyList<MonthlyAmount> Over(Dataset dataset, string seriesId, YearMonth first, YearMonth last)
    {
        var months = dataset.FindSeries(seriesId)?.Observations.ToLookup(o => o.Month) ?? Array.Empty<TradeObservation>().ToLookup(o => o.Month);
        var cumulative = dataset.FindSeries(seriesId + "-ytd");
        var amounts = new List<MonthlyAmount>();
        for (var month = first; month <= last; month = month.AddMonths(1))
        {
            if (month.Month == 1 && month < last && Joint(months, cumulative, month) is { } joint)
            {
                amounts.Add(joint);
                month = month.AddMonths(1);
            }
            else
            {
                var of = months[month];
                amounts.Add(new(month, month, of.FirstOrDefault(o => o.Preferred), [.. of.Where(o => !o.Preferred && o.Value is not null)]));
            }
        }

        return amounts;
    }

    // Two months that are both known stand for themselves; otherwise the joint figure says more than one of them.
    private static MonthlyAmount? Joint(ILookup<YearMonth, TradeObservation> months, TradeSeries? cumulative, YearMonth january)
    {
        var february = january.AddMonths(1);
        bool Known(YearMonth m) => months[m].Any(o => o.Preferred && o.Value is not null);
        return !(Known(january) && Known(february)) && cumulative?.Preferred(february) is { Value: not null } joint
            ? new(january, february, joint, [.. months[january].Concat(months[february]).Where(o => o.Value is not null)])
            : null;
    }
}
