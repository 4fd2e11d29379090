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
        List<string> columns;
        await using (var db = other.CreateDbContext())
        {
            await db.Database.EnsureCreatedAsync(Cancel);
            columns = [.. db.Model.GetRelationalModel().Tables.SelectMany(t => t.Columns.Select(c => $"{t.Name}.{c.Name} "))];
        }

        var created = await other.SchemaAsync(Cancel);

        // The model itself says which columns there are, so that a table more needs no count here.
        Assert.NotEmpty(columns);
        Assert.All(columns, column => Assert.Contains(migrated, line => line.StartsWith(column, StringComparison.Ordinal)));
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
