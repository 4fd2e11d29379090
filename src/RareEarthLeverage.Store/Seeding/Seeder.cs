using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.Extensions.Logging;
using RareEarthLeverage.Growth;
using RareEarthLeverage.Sources;
using RareEarthLeverage.Store.Auditing;
using RareEarthLeverage.Store.Editing;
using RareEarthLeverage.Store.Mapping;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Store.Seeding;

/// <summary>Brings the database up to the shipped files: inserts what is new and updates what changed, unless a person edited the
/// row. Deletes nothing. One transaction and at most one new revision.</summary>
internal sealed class Seeder(IDbContextFactory<LeverageDb> databases, CurrentDataset current, TimeProvider time, ILogger<Seeder> log)
{
    private const int RowsPerSave = 500;

    /// <summary>Seeds one batch. With any problem in it nothing is changed.</summary>
    public async Task<SeedResult> SeedAsync(SourceBatch batch, CancellationToken cancellationToken)
    {
        if (batch.Problems.Count > 0)
        {
            return new() { Problems = batch.Problems };
        }

        var total = batch.Events.Count + batch.Observations.Count;
        await current.ReportAsync(new(LoadStage.Seeding, 0, total, null));
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.LockRevisionsAsync(cancellationToken);

        var latest = await db.LatestRevisionAsync(cancellationToken);
        var now = time.GetUtcNow().UtcDateTime;
        await AuditBaseline.AddAsync(db, latest, now, cancellationToken);
        var audit = await AuditLog.ContinueAsync(db, new(latest + 1, now, null, EditOrigin.Seed, "Shipped data", SinglePerson: false), cancellationToken);
        var result = new SeedResult();
        result = await SeedRowsAsync(db, audit, result, batch.Events, nameof(PolicyEvent.Id), e => e.Id, 0, total, cancellationToken);
        result = await SeedRowsAsync(db, audit, result, batch.Observations, Shadow.Key, ShippedContent.KeyOf, batch.Events.Count, total, cancellationToken);
        result = result with { SetAside = await KeepOnePreferredAsync(db, audit, batch.Observations, cancellationToken) };

        if (latest == 0 || result is not { Inserted: 0, Updated: 0, SetAside: 0 })
        {
            var revision = new Revision { Number = latest + 1, AtUtc = now, Reason = ReasonOf(result), AuditHead = audit.Head };
            db.Add(revision);
            await db.SaveChangesAsync(cancellationToken);
            await db.AnnounceAsync(revision, cancellationToken);
            result = result with { Revision = revision.Number };
        }

        await transaction.CommitAsync(cancellationToken);

        log.LogInformation(
            "Seeded: {Inserted} new rows, {Updated} updated, {SetAside} no longer preferred, {KeptAsEdited} changed in the files and kept as edited, {NoLongerShipped} no longer in the files and kept; revision {Revision}",
            result.Inserted,
            result.Updated,
            result.SetAside,
            result.KeptAsEdited,
            result.NoLongerShipped,
            result.Revision ?? latest);
        return result;
    }

    private static string ReasonOf(SeedResult result) =>
        string.Create(CultureInfo.InvariantCulture, $"Shipped data: {result.Inserted} new, {result.Updated} updated, {result.SetAside} no longer preferred");

    private async Task<SeedResult> SeedRowsAsync<T>(
        LeverageDb db,
        AuditLog audit,
        SeedResult before,
        IReadOnlyList<T> rows,
        string keyColumn,
        Func<T, string> keyOf,
        int doneBefore,
        int total,
        CancellationToken cancellationToken)
        where T : class
    {
        var stored = await db.Set<T>()
            .Select(row => new StoredRow(
                EF.Property<string>(row, keyColumn),
                EF.Property<RowOrigin>(row, Shadow.Origin),
                EF.Property<string?>(row, Shadow.ShippedHash)))
            .ToDictionaryAsync(row => row.Key, StringComparer.Ordinal, cancellationToken);
        var shipped = rows.Select(row => (Key: keyOf(row), Row: row))
            .Select(r => new ShippedRow<T>(r.Key, ShippedContent.HashOf(r.Row), r.Row, !stored.ContainsKey(r.Key)))
            .ToList();
        var changed = shipped.Where(r => r.IsNew || stored[r.Key].ShippedHash != r.Hash).ToList();
        var toWrite = changed.Where(r => r.IsNew || stored[r.Key].Origin == RowOrigin.Shipped).ToList();

        var done = doneBefore + rows.Count - toWrite.Count;
        foreach (var part in toWrite.Chunk(RowsPerSave))
        {
            foreach (var row in part)
            {
                await WriteAsync(db, audit, keyColumn, row, cancellationToken);
            }

            await db.SaveChangesAsync(cancellationToken);
            db.ChangeTracker.Clear();
            done += part.Length;
            await current.ReportAsync(new(LoadStage.Seeding, done, total, null));
        }

        var keys = shipped.Select(r => r.Key).ToHashSet(StringComparer.Ordinal);
        return before with
        {
            Inserted = before.Inserted + toWrite.Count(r => r.IsNew),
            Updated = before.Updated + toWrite.Count(r => !r.IsNew),
            KeptAsEdited = before.KeptAsEdited + changed.Count - toWrite.Count,
            NoLongerShipped = before.NoLongerShipped + stored.Values.Count(r => r.Origin == RowOrigin.Shipped && !keys.Contains(r.Key)),
        };
    }

    private static async Task WriteAsync<T>(LeverageDb db, AuditLog audit, string keyColumn, ShippedRow<T> shipped, CancellationToken cancellationToken)
        where T : class
    {
        if (shipped.IsNew)
        {
            var entry = db.Entry(shipped.Row);
            entry.Property(keyColumn).CurrentValue = shipped.Key;
            entry.Property(Shadow.Version).CurrentValue = 1;
            entry.Property(Shadow.Origin).CurrentValue = RowOrigin.Shipped;
            entry.Property(Shadow.ShippedHash).CurrentValue = shipped.Hash;
            entry.State = EntityState.Added;
            audit.AddNew(StateOf(entry));
            return;
        }

        var existing = db.Entry(await FindAsync<T>(db, shipped.Key, cancellationToken));
        var version = existing.Property<int>(Shadow.Version).CurrentValue;
        var values = StateOf(existing).Values();
        existing.CurrentValues.SetValues(shipped.Row);
        existing.Property(Shadow.Version).CurrentValue = version + 1;
        existing.Property(Shadow.ShippedHash).CurrentValue = shipped.Hash;
        audit.AddChange(values, StateOf(existing));
    }

    /// <summary>A month has one preferred observation. Two come about when a release replaces a row by one under another address, or
    /// prefers another one than a person does. The person's choice stands, then the present files'.</summary>
    private async Task<int> KeepOnePreferredAsync(LeverageDb db, AuditLog audit, IReadOnlyList<TradeObservation> shipped, CancellationToken cancellationToken)
    {
        var preferred = await db.Observations.AsNoTracking()
            .Where(o => o.Preferred && EF.Property<Withdrawal?>(o, Shadow.Withdrawal) == null)
            .Select(o => new
            {
                o.SeriesId,
                o.Month,
                Key = EF.Property<string>(o, Shadow.Key),
                Origin = EF.Property<RowOrigin>(o, Shadow.Origin),
            })
            .ToListAsync(cancellationToken);
        var shippedKeys = shipped.Select(ShippedContent.KeyOf).ToHashSet(StringComparer.Ordinal);
        var setAside = preferred
            .GroupBy(o => (o.SeriesId, o.Month))
            .SelectMany(month => month
                .OrderByDescending(o => o.Origin == RowOrigin.Edited)
                .ThenByDescending(o => shippedKeys.Contains(o.Key))
                .ThenBy(o => o.Key, StringComparer.Ordinal)
                .Skip(1))
            .Where(o => o.Origin == RowOrigin.Shipped)
            .ToList();
        foreach (var row in setAside)
        {
            var entry = db.Entry(await FindAsync<TradeObservation>(db, row.Key, cancellationToken));
            var values = StateOf(entry).Values();
            entry.Property(o => o.Preferred).CurrentValue = false;
            entry.Property<int>(Shadow.Version).CurrentValue++;
            audit.AddChange(values, StateOf(entry));
            if (!shippedKeys.Contains(row.Key))
            {
                // Should a later release have the row again, it is to be taken over again.
                entry.Property(Shadow.ShippedHash).CurrentValue = null;
            }

            log.LogWarning("{Series} {Month}: another observation is preferred by a person or by the present files; this one is set aside: {Key}", row.SeriesId, row.Month, row.Key);
        }

        await db.SaveChangesAsync(cancellationToken);
        return setAside.Count;
    }

    private static RowState StateOf<T>(EntityEntry<T> entry)
        where T : class
    {
        var withdrawal = entry.Property<Withdrawal?>(Shadow.Withdrawal).CurrentValue;
        var version = entry.Property<int>(Shadow.Version).CurrentValue;
        return entry.Entity switch
        {
            PolicyEvent e => RowState.Of(e, withdrawal),
            TradeObservation o => RowState.Of(o, entry.Property<string>(Shadow.Key).CurrentValue, version, withdrawal),
            _ => throw new InvalidOperationException($"Not a kind of row: {typeof(T).Name}"),
        };
    }

    private static async Task<T> FindAsync<T>(LeverageDb db, string key, CancellationToken cancellationToken)
        where T : class => await db.FindAsync<T>([key], cancellationToken) ?? throw new InvalidOperationException($"The row {key} went away inside the transaction");
}
