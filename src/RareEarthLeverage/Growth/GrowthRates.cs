namespace RareEarthLeverage.Growth;

/// <summary>Year-on-year growth: docs/method.md, section 2.</summary>
public static class GrowthRates
{
    private const int February = 2;

    /// <summary>Growth for every month from first to last, in order, gaps included. January and February are one period
    /// where the cumulative series has a February figure with growth, because customs release them as one figure.</summary>
    /// <param name="dataset">The facts.</param>
    /// <param name="seriesId">A series that is not cumulative. In a series of percentages the value is the growth.</param>
    /// <param name="first">First month; when it is a February, the joint period still begins in January.</param>
    /// <param name="last">Last month, included.</param>
    /// <exception cref="ArgumentException">No such series, or a cumulative one.</exception>
    public static IReadOnlyList<PeriodGrowth> Over(Dataset dataset, string seriesId, YearMonth first, YearMonth last)
    {
        var series = dataset.FindSeries(seriesId);
        if (series is null || series.Definition.Cumulative)
        {
            throw new ArgumentException($"No monthly series {seriesId}", nameof(seriesId));
        }

        var cumulative = dataset.FindSeries(seriesId + "-ytd");
        var periods = new List<PeriodGrowth>();
        for (var month = first; month <= last; month = month.AddMonths(1))
        {
            if (month.Month <= February && cumulative is not null && Joint(cumulative, month.Year) is { } joint)
            {
                if (periods.Count == 0 || periods[^1] != joint)
                {
                    periods.Add(joint);
                }
            }
            else
            {
                periods.Add(Of(series, month, month));
            }
        }

        return periods;
    }

    /// <summary>Growth from a year before; null when either value is missing, the base is zero, or the base was itself worked
    /// back from a growth rate. The result is exact only when both values are; what cannot be bounded is about.</summary>
    public static GrowthRate? Recomputed(TradeObservation observation, TradeObservation? yearBefore)
    {
        if (observation.Value is not { } value || yearBefore?.Value is not { } before || before == 0m || yearBefore.RestsOnGrowth)
        {
            return null;
        }

        var percent = (value / before - 1m) * 100m;
        var qualifier = (observation.Qualifier, yearBefore.Qualifier) switch
        {
            (Qualifier.Exact, Qualifier.Exact) => Qualifier.Exact,
            (Qualifier.MoreThan, Qualifier.Exact) or (Qualifier.Exact, Qualifier.LessThan) => Qualifier.MoreThan,
            (Qualifier.LessThan, Qualifier.Exact) or (Qualifier.Exact, Qualifier.MoreThan) => Qualifier.LessThan,
            _ => Qualifier.About,
        };
        return new(percent, qualifier);
    }

    private static PeriodGrowth? Joint(TradeSeries cumulative, int year)
    {
        var period = Of(cumulative, new(year, 1), new(year, February));
        return period.Shown is null ? null : period;
    }

    private static PeriodGrowth Of(TradeSeries series, YearMonth first, YearMonth last)
    {
        if (series.Preferred(last) is not { } observation)
        {
            return new(first, last, null, null, null, null);
        }

        if (series.Definition.Unit == FigureUnit.Percent)
        {
            var stated = observation.Value is { } percent ? new GrowthRate(percent, observation.Qualifier ?? Qualifier.About) : (GrowthRate?)null;
            return new(first, last, stated, null, observation, null);
        }

        var yearBefore = series.Preferred(last.AddMonths(-12));
        var reported = observation.ReportedYoyPercent is { } yoy ? new GrowthRate(yoy, observation.YoyQualifier ?? Qualifier.About) : (GrowthRate?)null;
        return new(first, last, reported, Recomputed(observation, yearBefore), observation, yearBefore);
    }
}
