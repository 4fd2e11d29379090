namespace RareEarthLeverage.Web.Shell;

/// <summary>The calendar day, the same for all readers: that of UTC.</summary>
internal static class CalendarDay
{
    /// <summary>The day in UTC.</summary>
    public static DateOnly Today(this TimeProvider time) => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
}
