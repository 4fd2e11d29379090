using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace RareEarthLeverage.Store.Sqlite;

/// <summary>The row by which EF Core 10 keeps two programs from migrating one file at the same time. A program that is killed half
/// way leaves it behind, and the next one would wait for it for ever (dotnet/efcore 34439). May go when EF Core has a lock that
/// ends with the program.</summary>
internal sealed class SqliteMigrationLock(LeverageDb db, TimeProvider time, ILogger log)
{
    /// <summary>A row of this age was left behind: a migration of this database takes seconds.</summary>
    public static readonly TimeSpan StaleAfter = TimeSpan.FromMinutes(2);

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>Returns when there is no lock; waits for a fresh one and takes a stale one away.</summary>
    public async Task WaitUntilFreeAsync(CancellationToken cancellationToken)
    {
        var waiting = false;
        while (await TakenAtAsync(cancellationToken) is { } taken)
        {
            // Duration, because a clock that was set back must not make the wait longer.
            if (!DateTimeOffset.TryParse(taken, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
                || (time.GetUtcNow() - at).Duration() >= StaleAfter)
            {
                log.LogWarning("Taking away the migration lock of {TakenAt}: the program that took it was stopped half way", taken);
                await db.Database.ExecuteSqlAsync($"""DELETE FROM "__EFMigrationsLock" WHERE "Timestamp" = {taken}""", cancellationToken);
                return;
            }

            if (!waiting)
            {
                waiting = true;
                log.LogWarning("Another program took the migration lock at {TakenAt}; waiting for it, at most {Limit}", taken, StaleAfter);
            }

            await Task.Delay(Pause, time, cancellationToken);
        }
    }

    private async Task<string?> TakenAtAsync(CancellationToken cancellationToken)
    {
        var tables = await db.Database
            .SqlQueryRaw<int>("""SELECT COUNT(*) AS "Value" FROM sqlite_master WHERE type = 'table' AND name = '__EFMigrationsLock'""")
            .SingleAsync(cancellationToken);
        return tables == 0
            ? null
            : (await db.Database.SqlQueryRaw<string>("""SELECT "Timestamp" AS "Value" FROM "__EFMigrationsLock" """).ToListAsync(cancellationToken)).FirstOrDefault();
    }
}
