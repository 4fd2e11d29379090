using System.Globalization;

namespace RareEarthLeverage.Charts.Drawing;

/// <summary>Days on a straight axis. Every day is equally wide; a date stands in the middle of its day.</summary>
public sealed class TimeScale
{
    private static readonly string[] MonthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    /// <summary>Takes the days and the place of the axis.</summary>
    /// <exception cref="ArgumentException">The last day lies before the first, or the axis has no width.</exception>
    public TimeScale(DateOnly from, DateOnly to, double leftPx, double rightPx)
    {
        if (to < from || rightPx <= leftPx)
        {
            throw new ArgumentException($"No axis from {from:o} to {to:o} between {leftPx} and {rightPx} px");
        }

        (From, To, LeftPx, RightPx) = (from, to, leftPx, rightPx);
        PxPerDay = (rightPx - leftPx) / (to.DayNumber - from.DayNumber + 1);
    }

    /// <summary>First day.</summary>
    public DateOnly From { get; }

    /// <summary>Last day, included.</summary>
    public DateOnly To { get; }

    /// <summary>Where the first day begins.</summary>
    public double LeftPx { get; }

    /// <summary>Where the last day ends.</summary>
    public double RightPx { get; }

    /// <summary>Width of a day.</summary>
    public double PxPerDay { get; }

    /// <summary>The middle of a day in pixels; days outside the axis lie outside its ends.</summary>
    public double At(DateOnly day) => Start(day) + PxPerDay / 2;

    /// <summary>Where a day begins in pixels.</summary>
    public double Start(DateOnly day) => LeftPx + (day.DayNumber - From.DayNumber) * PxPerDay;

    /// <summary>Where a day ends in pixels.</summary>
    public double End(DateOnly day) => Start(day) + PxPerDay;

    /// <summary>The same, kept between the ends of the axis.</summary>
    public double Clamp(double px) => Math.Clamp(px, LeftPx, RightPx);

    /// <summary>True when the day lies on the axis.</summary>
    public bool Has(DateOnly day) => From <= day && day <= To;

    /// <summary>The finest division whose names have room.</summary>
    public TimeUnit Fine =>
        PxPerDay switch
        {
            >= 18 => TimeUnit.Day,
            >= 4 => TimeUnit.Week,
            >= 0.72 => TimeUnit.Month,
            >= 0.3 => TimeUnit.Quarter,
            >= 0.085 => TimeUnit.Year,
            >= 0.02 => TimeUnit.FiveYears,
            _ => TimeUnit.Decade,
        };

    /// <summary>The coarser division named below the fine one; null when the fine one names the year itself.</summary>
    public TimeUnit? Coarse =>
        Fine switch
        {
            TimeUnit.Day or TimeUnit.Week => TimeUnit.Month,
            TimeUnit.Month or TimeUnit.Quarter => TimeUnit.Year,
            _ => null,
        };

    /// <summary>The stretches of a division from left to right, cut at the ends of the axis.</summary>
    public IReadOnlyList<TimeTick> Ticks(TimeUnit unit)
    {
        var ticks = new List<TimeTick>();
        for (DateOnly? first = FirstOf(unit, From); first is { } day && day <= To;)
        {
            var next = Next(unit, day);
            var start = Math.Max(Start(day), LeftPx);
            var end = next is { } after ? Math.Min(Start(after), RightPx) : RightPx;
            ticks.Add(new(day, start, end, Name(unit, day, end - start)));
            first = next;
        }

        return ticks;
    }

    private static DateOnly FirstOf(TimeUnit unit, DateOnly day) =>
        unit switch
        {
            TimeUnit.Day => day,
            TimeUnit.Week => DateOnly.FromDayNumber(Math.Max(0, day.DayNumber - ((int)day.DayOfWeek + 6) % 7)),
            TimeUnit.Month => new(day.Year, day.Month, 1),
            TimeUnit.Quarter => new(day.Year, (day.Month - 1) / 3 * 3 + 1, 1),
            TimeUnit.Year => new(day.Year, 1, 1),
            TimeUnit.FiveYears => new(Math.Max(1, day.Year / 5 * 5), 1, 1),
            TimeUnit.Decade => new(Math.Max(1, day.Year / 10 * 10), 1, 1),
            _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "Not a unit of time"),
        };

    private static DateOnly? Next(TimeUnit unit, DateOnly first) =>
        unit switch
        {
            TimeUnit.Day => DayAfter(first, 1),
            TimeUnit.Week => DayAfter(first, 7),
            TimeUnit.Month => MonthAfter(first, 1),
            TimeUnit.Quarter => MonthAfter(first, 3),
            TimeUnit.Year => MonthAfter(first, 12),
            TimeUnit.FiveYears => YearAt(first.Year / 5 * 5 + 5),
            TimeUnit.Decade => YearAt(first.Year / 10 * 10 + 10),
            _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "Not a unit of time"),
        };

    private static DateOnly? DayAfter(DateOnly day, int days) =>
        day.DayNumber + days <= DateOnly.MaxValue.DayNumber ? day.AddDays(days) : null;

    private static DateOnly? MonthAfter(DateOnly day, int months)
    {
        var month = day.Year * 12 + day.Month - 1 + months;
        return month / 12 <= DateOnly.MaxValue.Year ? new DateOnly(month / 12, month % 12 + 1, 1) : null;
    }

    private static DateOnly? YearAt(int year) => year <= DateOnly.MaxValue.Year ? new DateOnly(year, 1, 1) : null;

    private string Name(TimeUnit unit, DateOnly first, double roomPx)
    {
        var year = first.Year.ToString(CultureInfo.InvariantCulture);
        var month = MonthNames[first.Month - 1];
        return unit switch
        {
            TimeUnit.Day or TimeUnit.Week => first.Day.ToString(CultureInfo.InvariantCulture),
            TimeUnit.Month when PxPerDay >= 4 && roomPx >= 62 => $"{month} {year}",
            TimeUnit.Month => roomPx >= 24 ? month : month[..1],
            TimeUnit.Quarter => $"Q{(first.Month - 1) / 3 + 1}",
            TimeUnit.Year or TimeUnit.FiveYears or TimeUnit.Decade => year,
            _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "Not a unit of time"),
        };
    }
}
