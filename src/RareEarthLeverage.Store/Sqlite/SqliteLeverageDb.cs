using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Logging;

namespace RareEarthLeverage.Store.Sqlite;

internal sealed class SqliteLeverageDb(DbContextOptions<SqliteLeverageDb> options) : LeverageDb(options)
{
    /// <summary>How every context on SQLite is set up: in the program, in tests and for dotnet-ef.</summary>
    public static void Configure(DbContextOptionsBuilder builder, string connectionString) =>
        builder
            .UseSqlite(connectionString)
            .AddInterceptors(SqliteConnectionSettings.Instance)
            .ConfigureWarnings(w => w.Log((RelationalEventId.CommandExecuted, LogLevel.Debug)));

    public override async Task PrepareAsync(TimeProvider time, ILogger log, CancellationToken cancellationToken)
    {
        // Kept in the file. Readers do not wait for a writer, nor a writer for readers.
        var mode = (await Database.SqlQueryRaw<string>("PRAGMA journal_mode=WAL").ToListAsync(cancellationToken)).Single();
        if (mode != "wal")
        {
            log.LogWarning("The database keeps a journal of kind {Mode} and not a write-ahead log; the folder may be on a network", mode);
        }

        await new SqliteMigrationLock(this, time, log).WaitUntilFreeAsync(cancellationToken);
    }

    /// <summary>Deferred: the transactions of EF Core take the write lock when they begin.</summary>
    public override async Task<IAsyncDisposable> BeginReadingAsync(CancellationToken cancellationToken)
    {
        await Database.OpenConnectionAsync(cancellationToken);
        var transaction = ((SqliteConnection)Database.GetDbConnection()).BeginTransaction(deferred: true);
        await Database.UseTransactionAsync(transaction, cancellationToken);
        return transaction;
    }

    /// <summary>Nothing to do: a transaction on SQLite begins by taking the one write lock.</summary>
    public override Task LockRevisionsAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Nothing to do, for the same reason.</summary>
    public override Task LockAccountsAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Nothing to do: a file has one program.</summary>
    public override Task AnnounceAsync(Revision revision, CancellationToken cancellationToken) => Task.CompletedTask;

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<decimal>().HaveConversion<DecimalTextConverter>();
    }
}
