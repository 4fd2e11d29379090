using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace RareEarthLeverage.Store.Mapping;

/// <summary>Times are UTC in and out: SQLite forgets the kind, PostgreSQL refuses any other. Whole microseconds, because that
/// is what PostgreSQL keeps and both databases are to give the same back.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(time => Checked(time), time => DateTime.SpecifyKind(time, DateTimeKind.Utc))
{
    private static DateTime Checked(DateTime time) =>
        time.Kind == DateTimeKind.Utc
            ? time.AddTicks(-(time.Ticks % TimeSpan.TicksPerMicrosecond))
            : throw new ArgumentException($"Times are stored in UTC; this one is {time.Kind}", nameof(time));
}
