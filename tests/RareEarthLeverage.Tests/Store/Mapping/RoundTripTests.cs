using System.Collections;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using RareEarthLeverage.Growth;
using RareEarthLeverage.Store;
using RareEarthLeverage.Store.Mapping;
using RareEarthLeverage.Timeline;
using Xunit;

namespace RareEarthLeverage.Tests.Store.Mapping;

public abstract class RoundTripTests : StoreTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    [Fact]
    public async Task PolicyEvent_EveryFieldSet_ComesBackTheSame()
    {
        AssertEveryFieldIsSet(StoreSample.FullEvent());

        Assert.Equal(Text(StoreSample.FullEvent()), Text(await StoreAndReadAsync(StoreSample.FullEvent())));
    }

    [Fact]
    public async Task PolicyEvent_EverythingNullOrEmpty_ComesBackTheSame() =>
        Assert.Equal(Text(StoreSample.BareEvent()), Text(await StoreAndReadAsync(StoreSample.BareEvent())));

    [Fact]
    public async Task TradeObservation_EveryFieldSet_ComesBackTheSame()
    {
        AssertEveryFieldIsSet(StoreSample.FullObservation());

        // The text has 4785.10 and -5.70 with their final zeros.
        Assert.Contains("4785.10", Text(StoreSample.FullObservation()), StringComparison.Ordinal);
        Assert.Equal(Text(StoreSample.FullObservation()), Text(await StoreAndReadAsync(StoreSample.FullObservation())));
    }

    [Fact]
    public async Task TradeObservation_NullsAndNoValue_ComesBackTheSame() =>
        Assert.Equal(Text(StoreSample.Observation(value: null)), Text(await StoreAndReadAsync(StoreSample.Observation(value: null))));

    [Theory]
    [InlineData("0")]
    [InlineData("0.00")]
    [InlineData("-0.1")]
    [InlineData("35072000")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001")]
    public async Task TradeObservation_AnyDecimal_KeepsItsDigits(string digits)
    {
        var value = decimal.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);

        var read = await StoreAndReadAsync(StoreSample.Observation(value: value));

        Assert.Equal(digits, read.Value?.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Revision_Time_ComesBackInUtcWithMicroseconds()
    {
        var at = new DateTime(2026, 10, 6, 12, 30, 45, DateTimeKind.Utc).AddTicks(1_234_567);

        var read = await StoreAndReadAsync(new Revision { Number = 1, AtUtc = at, Reason = "第一" });

        // 1,234,567 ticks of 100 ns are 123,456.7 µs.
        Assert.Equal(new DateTime(2026, 10, 6, 12, 30, 45, DateTimeKind.Utc).AddMicroseconds(123_456), read.AtUtc);
        Assert.Equal(DateTimeKind.Utc, read.AtUtc.Kind);
        Assert.Equal("第一", read.Reason);
    }

    [Fact]
    public async Task Revision_LocalTime_IsRefused()
    {
        var revision = new Revision { Number = 1, AtUtc = new(2026, 10, 6, 12, 0, 0, DateTimeKind.Local), Reason = "" };

        var fault = await Assert.ThrowsAnyAsync<Exception>(() => StoreAndReadAsync(revision));

        Assert.Contains("Times are stored in UTC", fault.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""UPDATE "Events" SET "Direction" = 'sideways'""", "sideways", "tightening, easing, neutral")]
    [InlineData("""UPDATE "Events" SET "Confidence" = 'High'""", "High", "low, medium, high")]
    [InlineData("""UPDATE "Events" SET "Confidence" = '2'""", "2", "low, medium, high")]
    [InlineData("""UPDATE "Events" SET "LegalForm" = ''""", "\"\"", "statutory, administrative, informal")]
    [InlineData("""UPDATE "Events" SET "Track" = 'eu-tariff'""", "eu-tariff", "us-tariff")]
    [InlineData("""UPDATE "Events" SET "ActsOn" = '[{{"eventId":"x","how":"undoes"}}]'""", "undoes", "suspends")]
    [InlineData("""UPDATE "Events" SET "Sources" = replace("Sources", '"legal"', '"rumour"')""", "rumour", "official, agency")]
    [InlineData("""UPDATE "Events" SET "Targets" = 'US'""", "", "")]
    [InlineData("""UPDATE "Events" SET "Targets" = 'null'""", "", "")]
    [InlineData("""UPDATE "Events" SET "ActsOn" = '[{{"eventId":"x"}}]'""", "", "")]
    public async Task PolicyEvent_UnknownWordInTheDatabase_IsAnError(string damage, string given, string takes)
    {
        await StoreAndReadAsync(StoreSample.FullEvent());
        await Database.ExecuteAsync(damage, Cancel);
        await using var db = Database.CreateDbContext();

        var fault = await Assert.ThrowsAnyAsync<Exception>(() => db.Events.AsNoTracking().ToListAsync(Cancel));

        Assert.Contains(given, fault.Message, StringComparison.Ordinal);
        Assert.Contains(takes, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""UPDATE "Observations" SET "Unit" = 'kg'""", "kg")]
    [InlineData("""UPDATE "Observations" SET "Qualifier" = 'about'""", "about")]
    [InlineData("""UPDATE "Observations" SET "Tier" = 'hearsay'""", "hearsay")]
    [InlineData("""UPDATE "Observations" SET "Month" = '2025-13'""", "2025-13")]
    public async Task TradeObservation_UnknownWordInTheDatabase_IsAnError(string damage, string given)
    {
        await StoreAndReadAsync(StoreSample.FullObservation());
        await Database.ExecuteAsync(damage, Cancel);
        await using var db = Database.CreateDbContext();

        var fault = await Assert.ThrowsAsync<InvalidDataException>(() => db.Observations.AsNoTracking().ToListAsync(Cancel));

        Assert.Contains($"\"{given}\"", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_InTheDatabase_AreThoseOfTheDataDictionary()
    {
        await StoreAndReadAsync(StoreSample.FullEvent());
        await using var db = Database.CreateDbContext();

        var words = await db.Database
            .SqlQueryRaw<string>("""SELECT "Track" || ' ' || "DatePrecision" || ' ' || "Instrument" || ' ' || "MineralScope" || ' ' || "ActsOn" || ' ' || "Origin" AS "Value" FROM "Events" """)
            .SingleAsync(Cancel);

        Assert.Equal(
            """china-control month extraterritorial-rule other-critical [{"eventId":"cn-2023-12-21-technology","how":"extends"},{"eventId":"cn-2024-12-03-gallium","how":"revokes"}] shipped""",
            words);
    }

    [Fact]
    public async Task PolicyEvent_SecondOfTwoEditors_LosesTheRace()
    {
        await StoreAndReadAsync(StoreSample.BareEvent());
        await using var first = Database.CreateDbContext();
        await using var second = Database.CreateDbContext();
        var mine = first.Entry(await first.Events.SingleAsync(Cancel));
        var theirs = second.Entry(await second.Events.SingleAsync(Cancel));
        Change(mine, "Mine");
        await first.SaveChangesAsync(Cancel);
        Change(theirs, "Theirs");

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second.SaveChangesAsync(Cancel));

        await using var db = Database.CreateDbContext();
        var stored = await db.Events.SingleAsync(Cancel);
        Assert.Equal(("Mine", 2), (stored.Title, stored.Version));

        static void Change(Microsoft.EntityFrameworkCore.ChangeTracking.EntityEntry<PolicyEvent> entry, string title)
        {
            entry.Property(e => e.Title).CurrentValue = title;
            entry.Property(e => e.Version).CurrentValue = 2;
        }
    }

    [Fact]
    public async Task TradeObservation_SecondOfTwoEditors_LosesTheRace()
    {
        await StoreAndReadAsync(StoreSample.Observation());
        await using var first = Database.CreateDbContext();
        await using var second = Database.CreateDbContext();
        var mine = first.Entry(await first.Observations.SingleAsync(Cancel));
        var theirs = second.Entry(await second.Observations.SingleAsync(Cancel));
        mine.Property<int>(Shadow.Version).CurrentValue = 2;
        await first.SaveChangesAsync(Cancel);
        theirs.Property<int>(Shadow.Version).CurrentValue = 2;

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second.SaveChangesAsync(Cancel));
    }

    [Fact]
    public async Task Lists_OneMemberChanged_IsSeenAsAChangeOfThatFieldOnly()
    {
        await StoreAndReadAsync(StoreSample.FullEvent());
        await using var db = Database.CreateDbContext();
        var entry = db.Entry(await db.Events.SingleAsync(Cancel));

        entry.Property(e => e.Targets).CurrentValue = ["US", "JP"];
        entry.Property(e => e.Elements).CurrentValue = ["Sm", "Dy"];
        db.ChangeTracker.DetectChanges();

        Assert.Equal(["Targets"], entry.Properties.Where(p => p.IsModified).Select(p => p.Metadata.Name));
    }

    private static string Text<T>(T row) => JsonSerializer.Serialize(row, Indented);

    private static void AssertEveryFieldIsSet<T>(T row)
    {
        var empty = typeof(T)
            .GetProperties()
            .Where(p => p.CanWrite && IsEmpty(p.GetValue(row)))
            .Select(p => p.Name);
        Assert.Empty(empty);

        static bool IsEmpty(object? value) =>
            value is null or "" or ICollection { Count: 0 } || (value.GetType().IsValueType && value.Equals(Activator.CreateInstance(value.GetType())));
    }

    private async Task<T> StoreAndReadAsync<T>(T row)
        where T : class
    {
        await Database.MigrateAsync(Cancel);
        await using (var db = Database.CreateDbContext())
        {
            var entry = db.Entry(row);
            if (row is TradeObservation)
            {
                entry.Property(Shadow.Key).CurrentValue = "key";
                entry.Property(Shadow.Version).CurrentValue = 1;
            }

            entry.State = EntityState.Added;
            await db.SaveChangesAsync(Cancel);
        }

        await using var again = Database.CreateDbContext();
        return await again.Set<T>().AsNoTracking().SingleAsync(Cancel);
    }
}
