using RareEarthLeverage.Growth;

namespace RareEarthLeverage.Alignment.Response;

/// <summary>Monthly figures of one series, and what January and February were together where customs released them as one
/// figure. A month is never worked out of such a figure; a total over both months may use it.</summary>
/// <remarks>Only figures read as printed or as about count; "more than" and "less than" bound a sum and do not make one.</remarks>
public sealed class MonthlyVolumes
{
    private const int February = 2;
    private readonly TradeSeries _series;
    private readonly TradeSeries? _cumulative;

    /// <summary>Takes a series that is not cumulative; the cumulative one of the same name gives the joint figures.</summary>
    /// <exception cref="ArgumentException">No such series, a cumulative one, or one of percentages.</exception>
    public MonthlyVolumes(Dataset dataset, string seriesId)
    {
        if (dataset.FindSeries(seriesId) is not { Definition: { Cumulative: false, Unit: not FigureUnit.Percent } } series)
        {
            throw new ArgumentException($"No monthly series of amounts {seriesId}", nameof(seriesId));
        }

        _series = series;
        _cumulative = dataset.FindSeries(seriesId + "-ytd");
    }

    /// <summary>The figure of a month in the unit of the series; null is a gap.</summary>
    public decimal? Of(YearMonth month) => Value(_series, month);

    /// <summary>January and February together where that is all that is known: null when both months have a figure of their
    /// own, or when there is no figure for both.</summary>
    public decimal? JanuaryAndFebruary(int year) =>
        Of(new(year, 1)) is not null && Of(new(year, February)) is not null ? null : Value(_cumulative, new(year, February));

    /// <summary>The sum over consecutive months, and how many of them it covers: those with a figure of their own, and
    /// January and February by their joint figure when both lie within.</summary>
    /// <param name="first">First month.</param>
    /// <param name="last">Last month, included.</param>
    public (decimal Sum, int Months) Known(YearMonth first, YearMonth last)
    {
        var (sum, months) = (0m, 0);
        for (var month = first; month <= last; month = month.AddMonths(1))
        {
            if (month.Month == 1 && month.AddMonths(1) <= last && JanuaryAndFebruary(month.Year) is { } joint)
            {
                (sum, months) = (sum + joint, months + 2);
                month = month.AddMonths(1);
            }
            else if (Of(month) is { } value)
            {
                (sum, months) = (sum + value, months + 1);
            }
        }

        return (sum, months);
    }

    /// <summary>The sum over consecutive months; null when any of them is not known.</summary>
    public decimal? Total(YearMonth first, YearMonth last)
    {
        var (sum, months) = Known(first, last);
        return months == last.MonthsSince(first) + 1 ? sum : null;
    }

    private static decimal? Value(TradeSeries? series, YearMonth month) =>
        series?.Preferred(month) is { Qualifier: Qualifier.Exact or Qualifier.About, Value: { } value } ? value : null;
}
