using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using RareEarthLeverage.Growth;
using RareEarthLeverage.Sources;
using RareEarthLeverage.Store;
using RareEarthLeverage.Store.Mapping;
using RareEarthLeverage.Store.Seeding;
using RareEarthLeverage.Timeline;
using Xunit;

namespace RareEarthLeverage.Tests.Store.Seeding;

public abstract class SeederTests : StoreTests
{
    private readonly CurrentDataset _current = new();

    private Seeder Seeder => new(Database, _current, FixedTime.Instance, NullLogger<Seeder>.Instance);

    [Fact]
    public async Task Seed_EmptyDatabase_InsertsEverythingAndMakesRevisionOne()
    {
        await Database.MigrateAsync(Cancel);

        var result = await Seeder.SeedAsync(StoreSample.Batch([StoreSample.BareEvent("a"), StoreSample.BareEvent("b")], [StoreSample.Observation()]), Cancel);

        Assert.Equal(new SeedResult { Inserted = 3, Revision = 1 }, result);
        Assert.Equal(["a 1 shipped", "b 1 shipped"], await EventsAsync());
        Assert.Equal(["2025-04 GACC 4785 preferred shipped"], await ObservationsAsync());
        Assert.Equal(["1 2026-10-06T12:00:00.0000000Z Shipped data: 3 new, 0 updated, 0 no longer preferred"], await RevisionsAsync());
    }

    [Fact]
    public async Task Seed_Twice_ChangesNothingAndMakesNoRevision()
    {
        await Database.MigrateAsync(Cancel);
        await Seeder.SeedAsync(StoreSample.Batch([StoreSample.FullEvent(), StoreSample.BareEvent()], [StoreSample.FullObservation(), StoreSample.Observation()]), Cancel);

        var result = await Seeder.SeedAsync(StoreSample.Batch([StoreSample.FullEvent(), StoreSample.BareEvent()], [StoreSample.FullObservation(), StoreSample.Observation()]), Cancel);

        Assert.Equal(new SeedResult(), result);
        Assert.Single(await RevisionsAsync());
    }

    [Fact]
    public async Task Seed_NoRowsAtAll_StillMakesRevisionOne()
    {
        await Database.MigrateAsync(Cancel);

        Assert.Equal(1, (await Seeder.SeedAsync(StoreSample.Batch([], []), Cancel)).Revision);
        Assert.Null((await Seeder.SeedAsync(StoreSample.Batch([], []), Cancel)).Revision);
    }

    [Fact]
    public async Task Seed_NewRowInTheFiles_InsertsItOnly()
    {
        await Database.MigrateAsync(Cancel);
        await Seeder.SeedAsync(StoreSample.Batch([StoreSample.BareEvent("a")], []), Cancel);

        var result = await Seeder.SeedAsync(StoreSample.Batch([StoreSample.BareEvent("a"), StoreSample.BareEvent("b")], [StoreSample.Observation()]), Cancel);

        Assert.Equal(new SeedResult { Inserted = 2, Revision = 2 }, result);
        Assert.Equal(["a 1 shipped", "b 1 shipped"], await EventsAsync());
    }

    [Fact]
    public async Task Seed_ShippedRowChanged_UpdatesTheRowThatNobodyEdited()
    {
        await Database.MigrateAsync(Cancel);
        await Seeder.SeedAsync(StoreSample.Batch([StoreSample.BareEvent("a"), StoreSample.BareEvent("b")], [StoreSample.Observation(value: 4785m)]), Cancel);

        var result = await Seeder.SeedAsync(StoreSample.Batch([StoreSample.BareEvent("a", title: "Corrected"), StoreSample.BareEvent("b")], [StoreSample.Observation(value: 4785.1m)]), Cancel);

        Assert.Equal(new SeedResult { Updated = 2, Revision = 2 }, result);
        Assert.Equal(["a 2 shipped", "b 1 shipped"], await EventsAsync());
        Assert.Equal(["2025-04 GACC 4785.1 preferred shipped"], await ObservationsAsync());
        await using var db = Database.CreateDbContext();
        Assert.Equal("Corrected", (await db.Events.SingleAsync(e => e.Id == "a", Cancel)).Title);
    }

    [Fact]
    public async Task Seed_ShippedRowChanged_KeepsTheRowThatAPersonEdited()
    {
        await Database.MigrateAsync(Cancel);
        await Seeder.SeedAsync(StoreSample.Batch([StoreSample.BareEvent("a")], [StoreSample.Observation(value: 4785m)]), Cancel);
        await EditAsync("a", "A person's title");
        await EditObservationAsync("2025-04", o => o.Property(x => x.Value).CurrentValue = 5000m);

        var result = await Seeder.SeedAsync(StoreSample.Batch([StoreSample.BareEvent("a", title: "Corrected")], [StoreSample.Observation(value: 4785.1m)]), Cancel);

        Assert.Equal(new SeedResult { KeptAsEdited = 2 }, result);
        Assert.Equal(["a 2 edited"], await EventsAsync());
        Assert.Equal(["2025-04 GACC 5000 preferred edited"], await ObservationsAsync());
        Assert.Single(await RevisionsAsync());
        await using var db = Database.CreateDbContext();
        Assert.Equal("A person's title", (await db.Events.SingleAsync(Cancel)).Title);
    }

    [Fact]
    public async Task Seed_RowOfAPersonWithAnIdThatIsShippedLater_KeepsThePersonsRow()
    {
        await Database.MigrateAsync(Cancel);
        await using (var db = Database.CreateDbContext())
        {
            var entry = db.Add(StoreSample.BareEvent("a", title: "A person's title"));
            entry.Property(Shadow.Origin).CurrentValue = RowOrigin.Edited;
            await db.SaveChangesAsync(Cancel);
        }

        var result = await Seeder.SeedAsync(StoreSample.Batch([StoreSample.BareEvent("a")], []), Cancel);

        Assert.Equal(new SeedResult { KeptAsEdited = 1, Revision = 1 }, result);
        Assert.Equal(["a 1 edited"], await EventsAsync());
    }

    [Fact]
    public async Task Seed_PersonCorrectedThePublisher_DoesNotBringTheOldRowBack()
    {
        await Database.MigrateAsync(Cancel);
        await Seeder.SeedAsync(StoreSample.Batch([], [StoreSample.Observation(publisher: "GAC")]), Cancel);
        await EditObservationAsync("2025-04", o => o.Property(x => x.Publisher).CurrentValue = "GACC");

        var result = await Seeder.SeedAsync(StoreSample.Batch([], [StoreSample.Observation(publisher: "GAC")]), Cancel);

        Assert.Equal(new SeedResult(), result);
        Assert.Equal(["2025-04 GACC 4785 preferred edited"], await ObservationsAsync());
    }

    [Fact]
    public async Task Seed_RowNoLongerShipped_Stays()
    {
        await Database.MigrateAsync(Cancel);
        await Seeder.SeedAsync(StoreSample.Batch([StoreSample.BareEvent("a"), StoreSample.BareEvent("b")], []), Cancel);

        var result = await Seeder.SeedAsync(StoreSample.Batch([StoreSample.BareEvent("b")], []), Cancel);

        Assert.Equal(new SeedResult { NoLongerShipped = 1 }, result);
        Assert.Equal(["a 1 shipped", "b 1 shipped"], await EventsAsync());
    }

    [Fact]
    public async Task Seed_AddressOfThePreferredRowCorrected_SetsTheOldRowAside()
    {
        await Database.MigrateAsync(Cancel);
        await Seeder.SeedAsync(StoreSample.Batch([], [StoreSample.Observation(url: "http://old")]), Cancel);
        var corrected = StoreSample.Batch([], [StoreSample.Observation(url: "http://new", value: 4786m)]);

        Assert.Equal(new SeedResult { Inserted = 1, SetAside = 1, NoLongerShipped = 1, Revision = 2 }, await Seeder.SeedAsync(corrected, Cancel));
        Assert.Equal(new SeedResult { NoLongerShipped = 1 }, await Seeder.SeedAsync(corrected, Cancel));
        Assert.Equal(["2025-04 GACC 4785 shipped", "2025-04 GACC 4786 preferred shipped"], await ObservationsAsync());
    }

    [Fact]
    public async Task Seed_PersonAndFilesPreferDifferentRows_ThePersonsChoiceStands()
    {
        await Database.MigrateAsync(Cancel);
        await Seeder.SeedAsync(StoreSample.Batch([], [StoreSample.Observation()]), Cancel);
        await EditObservationAsync("2025-04", o => o.Property(x => x.Note).CurrentValue = "Checked");
        SourceBatch Later() => StoreSample.Batch([], [StoreSample.Observation(preferred: false), StoreSample.Observation(publisher: "Reuters", value: 4800m)]);

        Assert.Equal(new SeedResult { Inserted = 1, KeptAsEdited = 1, SetAside = 1, Revision = 2 }, await Seeder.SeedAsync(Later(), Cancel));
        Assert.Equal(new SeedResult { KeptAsEdited = 1 }, await Seeder.SeedAsync(Later(), Cancel));
        Assert.Equal(["2025-04 GACC 4785 preferred edited", "2025-04 Reuters 4800 shipped"], await ObservationsAsync());
    }

    [Fact]
    public async Task Seed_AnyProblem_IsRefusedWholeAndHandsBackEveryProblem()
    {
        await Database.MigrateAsync(Cancel);
        SourceProblem[] problems =
        [
            new("events/us-tariff.json", 12, "us-2018-01-01-bare", "direction", "sideways", "tightening, easing, neutral"),
            new("series/magnet-exports.csv", 3, "", "", "two columns", "15 columns"),
        ];

        var result = await Seeder.SeedAsync(StoreSample.Batch([StoreSample.BareEvent("a")], []) with { Problems = problems }, Cancel);

        Assert.Equal(new SeedResult { Problems = problems }, result);
        Assert.Empty(await EventsAsync());
        Assert.Empty(await RevisionsAsync());
    }

    [Fact]
    public async Task Seed_FailsHalfWay_LeavesNothingBehind()
    {
        await Database.MigrateAsync(Cancel);

        await Assert.ThrowsAnyAsync<Exception>(() => Seeder.SeedAsync(StoreSample.Batch([StoreSample.BareEvent("a")], [StoreSample.Observation(), StoreSample.Observation()]), Cancel));

        Assert.Empty(await EventsAsync());
        Assert.Empty(await RevisionsAsync());
    }

    [Fact]
    public async Task Seed_MoreRowsThanOneSaveTakes_ReportsEachPart()
    {
        await Database.MigrateAsync(Cancel);
        var reports = new List<LoadProgress>();
        using var subscription = _current.Subscribe(() =>
        {
            reports.Add(_current.Progress);
            return Task.CompletedTask;
        });

        var result = await Seeder.SeedAsync(StoreSample.Batch([.. Enumerable.Range(0, 1001).Select(n => StoreSample.BareEvent($"e{n}"))], [StoreSample.Observation()]), Cancel);

        Assert.Equal(1002, result.Inserted);
        Assert.Equal([0, 500, 1000, 1001, 1002], reports.Select(r => r.Done));
        Assert.All(reports, r => Assert.Equal((LoadStage.Seeding, 1002), (r.Stage, r.Total)));
    }

    private async Task<List<string>> EventsAsync()
    {
        await using var db = Database.CreateDbContext();
        var rows = await db.Events.Select(e => new { e.Id, e.Version, Origin = EF.Property<RowOrigin>(e, Shadow.Origin) }).ToListAsync(Cancel);
        return [.. rows.Select(r => $"{r.Id} {r.Version} {Vocabulary.Word(r.Origin)}").Order(StringComparer.Ordinal)];
    }

    private async Task<List<string>> ObservationsAsync()
    {
        await using var db = Database.CreateDbContext();
        var rows = await db.Observations.Select(o => new { Row = o, Origin = EF.Property<RowOrigin>(o, Shadow.Origin) }).ToListAsync(Cancel);
        return [.. rows.Select(r => FormattableString.Invariant($"{r.Row.Month} {r.Row.Publisher} {r.Row.Value}{(r.Row.Preferred ? " preferred" : "")} {Vocabulary.Word(r.Origin)}")).Order(StringComparer.Ordinal)];
    }

    private async Task<List<string>> RevisionsAsync()
    {
        await using var db = Database.CreateDbContext();
        return [.. (await db.Revisions.OrderBy(r => r.Number).ToListAsync(Cancel)).Select(r => FormattableString.Invariant($"{r.Number} {r.AtUtc:O} {r.Reason}"))];
    }

    private async Task EditAsync(string id, string title)
    {
        await using var db = Database.CreateDbContext();
        var entry = db.Entry(await db.Events.SingleAsync(e => e.Id == id, Cancel));
        entry.Property(e => e.Title).CurrentValue = title;
        entry.Property(e => e.Version).CurrentValue++;
        entry.Property(Shadow.Origin).CurrentValue = RowOrigin.Edited;
        await db.SaveChangesAsync(Cancel);
    }

    private async Task EditObservationAsync(string month, Action<Microsoft.EntityFrameworkCore.ChangeTracking.EntityEntry<TradeObservation>> edit)
    {
        await using var db = Database.CreateDbContext();
        var entry = db.Entry((await db.Observations.ToListAsync(Cancel)).Single(o => o.Month.ToString() == month));
        edit(entry);
        entry.Property<int>(Shadow.Version).CurrentValue++;
        entry.Property(Shadow.Origin).CurrentValue = RowOrigin.Edited;
        await db.SaveChangesAsync(Cancel);
    }
}
