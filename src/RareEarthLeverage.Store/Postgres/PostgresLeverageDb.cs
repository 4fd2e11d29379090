using System.Data;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Logging;

namespace RareEarthLeverage.Store.Postgres;

internal sealed class PostgresLeverageDb(DbContextOptions<PostgresLeverageDb> options) : LeverageDb(options)
{
    /// <summary>The channel on which a new revision is announced; the payload is its number.</summary>
    public const string Channel = "rare_earth_leverage_revision";

    // Any number that no other program on the server uses for the like.
    private const long MigrationLock = 5_717_392_061;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <summary>How every context on PostgreSQL is set up: in the program, in tests and for dotnet-ef.</summary>
    public static void Configure(DbContextOptionsBuilder builder, string connectionString) =>
        builder
            .UseNpgsql(connectionString)
            .ConfigureWarnings(w =>
                w.Log(
                    (RelationalEventId.CommandExecuted, LogLevel.Debug),

                    // The provider finds out by a failing query that a new database has no migrations. A failure that matters
                    // is an exception, and that is logged.
                    (RelationalEventId.CommandError, LogLevel.Debug)));

    /// <summary>Keeps other programs from migrating until <see cref="FinishAsync"/>. EF Core's own lock ends with each migration, so that a
    /// program that waited for the first one would go on to run the second a second time. The server drops the lock of a program that is
    /// gone.</summary>
    public override async Task PrepareAsync(TimeProvider time, ILogger log, CancellationToken cancellationToken)
    {
        await Database.OpenConnectionAsync(cancellationToken);
        while (!await TryLockMigrationsAsync(cancellationToken))
        {
            await Task.Delay(Pause, time, cancellationToken);
        }
    }

    public override async Task FinishAsync()
    {
        await Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({MigrationLock})");
        await Database.CloseConnectionAsync();
    }

    public override async Task<IAsyncDisposable> BeginReadingAsync(CancellationToken cancellationToken) =>
        await Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);

    /// <summary>Conflicts with itself and with any insert; reading goes on.</summary>
    public override Task LockRevisionsAsync(CancellationToken cancellationToken) =>
        Database.ExecuteSqlRawAsync("""LOCK TABLE "Revisions" IN SHARE ROW EXCLUSIVE MODE""", cancellationToken);

    /// <summary>Conflicts with itself and with any change; reading goes on.</summary>
    public override Task LockAccountsAsync(CancellationToken cancellationToken) =>
        Database.ExecuteSqlRawAsync("""LOCK TABLE "Accounts" IN SHARE ROW EXCLUSIVE MODE""", cancellationToken);

    /// <summary>Sent by the server when the transaction commits, and not at all when it does not.</summary>
    public override Task AnnounceAsync(Revision revision, CancellationToken cancellationToken) =>
        Database.ExecuteSqlAsync($"SELECT pg_notify({Channel}, {revision.Number.ToString(CultureInfo.InvariantCulture)})", cancellationToken);

    private async Task<bool> TryLockMigrationsAsync(CancellationToken cancellationToken) =>
        (await Database.SqlQuery<bool>($"SELECT pg_try_advisory_lock({MigrationLock}) AS \"Value\"").ToListAsync(cancellationToken)).Single();
}
