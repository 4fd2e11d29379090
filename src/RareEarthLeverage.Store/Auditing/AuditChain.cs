using Microsoft.EntityFrameworkCore;

namespace RareEarthLeverage.Store.Auditing;

/// <summary>Checks that the record of changes is as it was written.</summary>
public sealed class AuditChain
{
    private readonly IDbContextFactory<LeverageDb> _databases;

    internal AuditChain(IDbContextFactory<LeverageDb> databases) => _databases = databases;

    /// <summary>Goes through all entries and names the first that was changed, or that is missing.</summary>
    public async Task<ChainReport> VerifyAsync(CancellationToken cancellationToken)
    {
        await using var db = await _databases.CreateDbContextAsync(cancellationToken);
        await using var moment = await db.BeginReadingAsync(cancellationToken);
        var heads = await db.Revisions.AsNoTracking().Where(r => r.AuditHead != null).OrderBy(r => r.Number).ToListAsync(cancellationToken);
        var (number, previous, revision, checkedHeads) = (0L, AuditHash.Beginning, 0, 0);
        await foreach (var entry in db.AuditEntries.AsNoTracking().OrderBy(e => e.Number).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if ((Cut(entry.Revision) ?? Problem(entry, number, previous, revision)) is { } problem)
            {
                return Report(problem);
            }

            (number, previous, revision) = (entry.Number, entry.Hash, entry.Revision);
        }

        return Report(Cut(int.MaxValue));

        // The entries may end too early and still be a chain: each revision remembers where it ended.
        ChainBreak? Cut(int before)
        {
            for (; checkedHeads < heads.Count && heads[checkedHeads].Number < before; checkedHeads++)
            {
                if (heads[checkedHeads].AuditHead != previous)
                {
                    return new(number + 1, $"Revision {heads[checkedHeads].Number} ended with other entries than these: entry {number} is not its last");
                }
            }

            return null;
        }

        ChainReport Report(ChainBreak? broken) => new(number, number == 0 ? null : previous, broken);
    }

    private static ChainBreak? Problem(AuditEntry entry, long number, string previous, int revision)
    {
        if (entry.Number != number + 1)
        {
            return new(number + 1, $"Entry {number + 1} is missing");
        }

        if (entry.PreviousHash != previous)
        {
            return new(entry.Number, $"Entry {entry.Number} does not continue the entry before it");
        }

        if (entry.Hash != AuditHash.Of(entry))
        {
            return new(entry.Number, $"Entry {entry.Number} is not what was written");
        }

        return entry.Revision < revision ? new(entry.Number, $"Entry {entry.Number} belongs to an earlier revision than the one before it") : null;
    }
}
