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

    /// <summary>Nothing to do: the server drops the locks of a program that is gone.</summary>
    public override Task PrepareAsync(TimeProvider time, ILogger log, CancellationToken cancellationToken) => Task.CompletedTask;

    public override async Task<IAsyncDisposable> BeginReadingAsync(CancellationToken cancellationToken) =>
        await Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);

    /// <summary>Conflicts with itself and with any insert; reading goes on.</summary>
    public override Task LockRevisionsAsync(CancellationToken cancellationToken) =>
        Database.ExecuteSqlRawAsync("""LOCK TABLE "Revisions" IN SHARE ROW EXCLUSIVE MODE""", cancellationToken);

    /// <summary>Sent by the server when the transaction commits, and not at all when it does not.</summary>
    public override Task AnnounceAsync(Revision revision, CancellationToken cancellationToken) =>
        Database.ExecuteSqlAsync($"SELECT pg_notify({Channel}, {revision.Number.ToString(CultureInfo.InvariantCulture)})", cancellationToken);
}
