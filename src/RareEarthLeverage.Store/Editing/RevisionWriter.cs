using Microsoft.EntityFrameworkCore;
using RareEarthLeverage.Store.Auditing;
using RareEarthLeverage.Store.Mapping;

namespace RareEarthLeverage.Store.Editing;

/// <summary>Makes revisions: one transaction writes the rows, their audit entries and the number, and then everybody reads the new
/// dataset.</summary>
internal sealed class RevisionWriter(IDbContextFactory<LeverageDb> databases, DatasetLoader loader, WriteGate gate, TimeProvider time)
{
    private const int RowsPerSave = 1000;

    /// <summary>Runs one edit. It gets the database inside a transaction that no other edit can get into, and the rows as they stand;
    /// it returns a result, and what to write when the result is that it can be saved.</summary>
    public async Task<EditResult> RunAsync(Func<LeverageDb, StoredRows, Task<Outcome>> edit, CancellationToken cancellationToken)
    {
        // Everybody is told when the gate is open again: whoever is told may make the next change.
        var (result, told) = await RunAloneAsync(edit, cancellationToken);
        await told;
        return result;
    }

    private async Task<(EditResult Result, Task Told)> RunAloneAsync(Func<LeverageDb, StoredRows, Task<Outcome>> edit, CancellationToken cancellationToken)
    {
        using var pass = await gate.EnterAsync(cancellationToken);
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.LockRevisionsAsync(cancellationToken);
        var rows = await loader.RowsAsync(db, cancellationToken);
        var outcome = await edit(db, rows);
        if (outcome.Write is not { } write)
        {
            return (outcome.Result, Task.CompletedTask);
        }

        var stamp = new RevisionStamp(rows.Revision + 1, time.GetUtcNow().UtcDateTime, write.Person, write.Origin, write.Reason, write.SinglePerson);
        var changes = write.Rows(stamp);
        var log = await AuditLog.ContinueAsync(db, stamp, cancellationToken);
        var written = new List<RowState>(changes.Count);
        var done = 0;
        foreach (var part in changes.Chunk(RowsPerSave))
        {
            foreach (var row in part)
            {
                var before = rows.Find(row.Kind, row.Key);
                if (log.Add(before, row))
                {
                    Put(db, before, row, write.SinglePerson);
                    written.Add(row);
                }
            }

            await db.SaveChangesAsync(cancellationToken);
            done += part.Length;
            write.Progress?.Invoke(done);
            if (changes.Count > RowsPerSave)
            {
                db.ChangeTracker.Clear();
            }
        }

        var revision = new Revision { Number = stamp.Revision, AtUtc = stamp.AtUtc, Reason = stamp.Reason, AuditHead = log.Head };
        db.Add(revision);
        await db.SaveChangesAsync(cancellationToken);
        await db.AnnounceAsync(revision, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return (outcome.Result, loader.PublishAsync(rows.With(stamp.Revision, written)));
    }

    private static void Put(LeverageDb db, RowState? before, RowState row, bool singlePerson)
    {
        // The row that everybody reads is not tracked: the new one is, as if it had been loaded with the version before.
        var entry = db.Entry(row.Content);
        if (row.Observation is not null)
        {
            entry.Property(Shadow.Key).CurrentValue = row.Key;
            entry.Property(Shadow.Version).CurrentValue = row.Version;
        }

        if (before is null)
        {
            entry.State = EntityState.Added;
        }
        else
        {
            entry.State = EntityState.Modified;
            entry.Property(Shadow.Version).OriginalValue = before.Version;
            entry.Property(Shadow.ShippedHash).IsModified = false;
        }

        entry.Property(Shadow.Origin).CurrentValue = RowOrigin.Edited;
        entry.Property(Shadow.Withdrawal).CurrentValue = row.Withdrawal;
        entry.Property(Shadow.SinglePerson).CurrentValue = singlePerson;
    }

    /// <summary>What an edit came to.</summary>
    /// <param name="Result">The result, when nothing goes wrong with the database.</param>
    /// <param name="Write">What to write; null when nothing is to be changed.</param>
    internal sealed record Outcome(EditResult Result, Write? Write = null);

    /// <summary>What to write.</summary>
    internal sealed record Write
    {
        public required Person Person { get; init; }

        public required EditOrigin Origin { get; init; }

        public required string Reason { get; init; }

        public required bool SinglePerson { get; init; }

        /// <summary>The rows as they will be; those that are as they were are left out of the record of changes.</summary>
        public required Func<RevisionStamp, IReadOnlyList<RowState>> Rows { get; init; }

        /// <summary>Told how many rows are written.</summary>
        public Action<int>? Progress { get; init; }
    }
}
