using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace RareEarthLeverage.Store;

/// <summary>Brings the schema of the database up to that of the program.</summary>
internal sealed class Migrator(IDbContextFactory<LeverageDb> databases, CurrentDataset current, TimeProvider time, ILogger<Migrator> log)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    /// <summary>Applies what is pending; takes no lock when nothing is.</summary>
    /// <exception cref="StoreProblemException">The database is newer than the program, or migrating takes too long.</exception>
    public async Task MigrateAsync(CancellationToken cancellationToken)
    {
        await current.ReportAsync(new(LoadStage.Migrating, 0, 0, null));
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var known = db.Database.GetMigrations().ToList();
        var applied = (await db.Database.GetAppliedMigrationsAsync(cancellationToken)).ToList();
        if (applied.Except(known).LastOrDefault() is { } newer)
        {
            throw new StoreProblemException(
                $"The database was written by a newer version of this program: it has the migration {newer}, which this version does not know. Run the newer version, or put back a backup from before it.");
        }

        var pending = known.Except(applied).ToList();
        if (pending.Count == 0)
        {
            return;
        }

        using var limit = new CancellationTokenSource(Limit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            await db.PrepareAsync(time, log, either.Token);
            try
            {
                await db.Database.MigrateAsync(either.Token);
            }
            finally
            {
                await db.FinishAsync();
            }
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new StoreProblemException(
                $"The database could not be brought up to date within {Limit.TotalMinutes:0} minutes. Another program may hold a lock on it: stop every other instance and start again.");
        }

        log.LogInformation("Migrated the database: {Migrations}", string.Join(", ", pending));
    }
}
