using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using RareEarthLeverage.Store;
using Xunit;

namespace RareEarthLeverage.Tests.Store;

public abstract class MigrationTests : StoreTests
{
    private Migrator Migrator => new(Database, new CurrentDataset(), FixedTime.Instance, NullLogger<Migrator>.Instance);

    [Fact]
    public void Model_ComparedWithTheLastMigration_HasNotDrifted()
    {
        using var db = Database.CreateDbContext();

        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task Schema_FromMigrations_IsThatOfTheModel()
    {
        await Database.MigrateAsync(Cancel);
        var migrated = await Database.SchemaAsync(Cancel);
        await using var other = await CreateAsync();
        await using (var db = other.CreateDbContext())
        {
            await db.Database.EnsureCreatedAsync(Cancel);
        }

        var created = await other.SchemaAsync(Cancel);

        // 33 columns of events, 20 of observations, 4 of revisions, 16 of audit entries, 14 of drafts, 10 of comments; 14 of
        // accounts, 3 of passkeys, 11 of links, 10 of tokens, 8 of the log, 2 of protection keys; 10 indexes, and one for each of the keys
        // that has one.
        Assert.InRange(migrated.Count, 145 + 10 + 4, 145 + 10 + 12);
        Assert.Equal(created, migrated);
    }

    [Fact]
    public async Task Migrate_EmptyDatabase_ThenAgain_LeavesNothingPending()
    {
        await Migrator.MigrateAsync(Cancel);
        await Migrator.MigrateAsync(Cancel);

        await using var db = Database.CreateDbContext();
        Assert.Empty(await db.Database.GetPendingMigrationsAsync(Cancel));
        Assert.Empty(await db.Events.ToListAsync(Cancel));
    }

    [Fact]
    public async Task Migrate_DatabaseOfANewerVersion_IsRefusedWithItsName()
    {
        await Migrator.MigrateAsync(Cancel);
        await Database.ExecuteAsync("""INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('29990101000000_Later', '99.0.0')""", Cancel);

        var problem = await Assert.ThrowsAsync<StoreProblemException>(() => Migrator.MigrateAsync(Cancel));

        Assert.Equal(
            "The database was written by a newer version of this program: it has the migration 29990101000000_Later, which this version does not know. Run the newer version, or put back a backup from before it.",
            problem.Message);
    }
}
