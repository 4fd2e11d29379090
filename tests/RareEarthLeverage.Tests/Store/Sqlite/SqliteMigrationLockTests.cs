using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using RareEarthLeverage.Store;
using Xunit;

namespace RareEarthLeverage.Tests.Store.Sqlite;

public sealed class SqliteMigrationLockTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Noon = new(2026, 10, 6, 12, 0, 0, TimeSpan.Zero);

    private readonly SqliteScratch _scratch = new();
    private readonly LogLines _log = new();
    private readonly JumpingTime _time = new(Noon);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _scratch.DisposeAsync();

    [Theory]
    [InlineData("2026-10-06 11:57:59.1234567+00:00")]
    [InlineData("2026-10-06 12:02:01+00:00")]
    [InlineData("2021-01-01 00:00:00+00:00")]
    [InlineData("")]
    public async Task Migrate_LockLeftBehindMinutesAgo_TakesItAwayAtOnce(string takenAt)
    {
        await TakeLockAsync(takenAt);

        await MigrateAsync();

        Assert.Equal(Noon, _time.GetUtcNow());
        Assert.Equal(
            [$"Taking away the migration lock of {takenAt}: the program that took it was stopped half way"],
            _log.Lines.Where(l => l.Level == LogLevel.Warning).Select(l => l.Text));
    }

    [Fact]
    public async Task Migrate_LockTakenAMomentAgo_WaitsUntilItIsMinutesOld()
    {
        await TakeLockAsync("2026-10-06 11:59:50+00:00");

        await MigrateAsync();

        // Two minutes after 11:59:50.
        Assert.Equal(new DateTimeOffset(2026, 10, 6, 12, 1, 50, TimeSpan.Zero), _time.GetUtcNow());
    }

    [Fact]
    public async Task Migrate_NothingPending_LeavesAForeignLockAlone()
    {
        await _scratch.MigrateAsync(Cancel);
        await _scratch.ExecuteAsync("""INSERT INTO "__EFMigrationsLock" VALUES (1, '2021-01-01 00:00:00+00:00')""", Cancel);

        await MigrateAsync();

        await using var db = _scratch.CreateDbContext();
        Assert.Equal(1, await db.Database.SqlQueryRaw<int>("""SELECT COUNT(*) AS "Value" FROM "__EFMigrationsLock" """).SingleAsync(Cancel));
        Assert.Empty(_log.Lines);
    }

    [Fact]
    public async Task Migrate_NewFile_KeepsAWriteAheadLog()
    {
        await MigrateAsync();

        await using var db = _scratch.CreateDbContext();
        var mode = await db.Database.SqlQueryRaw<string>("SELECT journal_mode AS \"Value\" FROM pragma_journal_mode").SingleAsync(Cancel);
        Assert.Equal("wal", mode);
    }

    private async Task MigrateAsync()
    {
        // The whole migration has a limit in real time, which a clock that jumps would reach at once.
        await using var db = _scratch.CreateDbContext();
        if ((await db.Database.GetPendingMigrationsAsync(Cancel)).Any())
        {
            await db.PrepareAsync(_time, _log, Cancel);
        }

        await new Migrator(_scratch, new CurrentDataset(), TimeProvider.System, new Logger<Migrator>(new LoggerFactory([_log]))).MigrateAsync(Cancel);
        await using var after = _scratch.CreateDbContext();
        Assert.Empty(await after.Database.GetPendingMigrationsAsync(Cancel));
    }

    private async Task TakeLockAsync(string at)
    {
        await _scratch.ExecuteAsync("""CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL)""", Cancel);
        await _scratch.ExecuteAsync($"""INSERT INTO "__EFMigrationsLock" VALUES (1, '{at}')""", Cancel);
    }
}
