using Microsoft.EntityFrameworkCore;
using RareEarthLeverage.Store.Editing;

namespace RareEarthLeverage.Store.Auditing;

/// <summary>For a database that had rows before it had a record of changes: the record begins with all of them as they stand, at
/// the latest revision. What was before that revision is not known.</summary>
internal static class AuditBaseline
{
    /// <summary>Does nothing when there is a record, or nothing to record.</summary>
    public static async Task AddAsync(LeverageDb db, int latest, DateTime now, CancellationToken cancellationToken)
    {
        if (latest == 0 || await db.AuditEntries.AnyAsync(cancellationToken))
        {
            return;
        }

        var rows = await StoredRows.ReadAsync(db, latest, cancellationToken);
        var log = await AuditLog.ContinueAsync(
            db,
            new(latest, now, null, EditOrigin.Seed, "State in which the record of changes began", SinglePerson: false),
            cancellationToken);
        foreach (var row in rows.Events.Values.Concat(rows.Observations.Values).OrderBy(r => r.Kind).ThenBy(r => r.Key, StringComparer.Ordinal))
        {
            log.AddNew(row);
        }

        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
    }
}
