using RareEarthLeverage.Growth;

namespace RareEarthLeverage.Alignment.Response;

/// <summary>Mean monthly volume before and after a month: docs/method.md, section 5. The month itself is left out.</summary>
/// <param name="Month">t.</param>
/// <param name="MonthsASide">How many months were asked for on each side.</param>
/// <param name="MonthsBefore">How many of the months before have a figure.</param>
/// <param name="MonthsAfter">How many of the months after have one.</param>
/// <param name="Before">Mean of the known months before, in the unit of the series; null when refused.</param>
/// <param name="After">Mean of the known months after; null when refused.</param>
/// <param name="ChangePercent">After against before, per cent, not rounded; null when refused.</param>
public sealed record BeforeAfter(
    YearMonth Month,
    int MonthsASide,
    int MonthsBefore,
    int MonthsAfter,
    decimal? Before,
    decimal? After,
    decimal? ChangePercent)
{
    /// <summary>With fewer known months on either side there is no comparison.</summary>
    public const int FewestMonths = 3;

    /// <summary>With fewer known months on either side the sides do not span the same seasons, which is said beside the
    /// figure.</summary>
    public const int MonthsForAllSeasons = 12;

    /// <summary>Most months a side that can be asked for.</summary>
    public const int MostMonths = 60;

    /// <summary>True when a side has too few months for a comparison.</summary>
    public bool IsRefused => Math.Min(MonthsBefore, MonthsAfter) < FewestMonths;

    /// <summary>True when the comparison stands on fewer than twelve months a side.</summary>
    public bool IsShort => Math.Min(MonthsBefore, MonthsAfter) < MonthsForAllSeasons;

    /// <summary>Compares the months before and after one.</summary>
    /// <param name="volumes">The figures.</param>
    /// <param name="month">t.</param>
    /// <param name="monthsASide">3 to 60 months, known or not.</param>
    /// <exception cref="ArgumentOutOfRangeException">Months a side are out of their bounds.</exception>
    public static BeforeAfter Of(MonthlyVolumes volumes, YearMonth month, int monthsASide = MonthsForAllSeasons)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(monthsASide, FewestMonths);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(monthsASide, MostMonths);
        var before = volumes.Known(month.AddMonths(-monthsASide), month.AddMonths(-1));
        var after = volumes.Known(month.AddMonths(1), month.AddMonths(monthsASide));
        if (Math.Min(before.Months, after.Months) < FewestMonths || before.Sum == 0m)
        {
            return new(month, monthsASide, before.Months, after.Months, null, null, null);
        }

        var (meanBefore, meanAfter) = (before.Sum / before.Months, after.Sum / after.Months);
        return new(month, monthsASide, before.Months, after.Months, meanBefore, meanAfter, (meanAfter / meanBefore - 1m) * 100m);
    }
}
