using Microsoft.EntityFrameworkCore;
using RareEarthLeverage.Entry;
using RareEarthLeverage.Store.Editing;

namespace RareEarthLeverage.Store.Auditing;

/// <summary>What the data were, and how they came to be what they are, from the record of changes alone.</summary>
public sealed class DatasetHistory
{
    private readonly IDbContextFactory<LeverageDb> _databases;
    private readonly DatasetLoader _loader;

    internal DatasetHistory(IDbContextFactory<LeverageDb> databases, DatasetLoader loader)
    {
        _databases = databases;
        _loader = loader;
    }

    /// <summary>The dataset as it stood after a revision; null when there was no such revision, or when the record of changes began
    /// later. The reference tables are those of the running program.</summary>
    public async Task<Dataset?> AtAsync(int revision, CancellationToken cancellationToken)
    {
        await using var db = await _databases.CreateDbContextAsync(cancellationToken);
        await using var moment = await db.BeginReadingAsync(cancellationToken);
        if (!await db.Revisions.AnyAsync(r => r.Number == revision, cancellationToken)
            || await db.AuditEntries.MinAsync(e => (int?)e.Revision, cancellationToken) is { } first && first > revision && await HadRowsAsync(db, first, cancellationToken))
        {
            return null;
        }

        var rows = new Dictionary<(RowKind, string), RowHistory>();
        var entries = db.AuditEntries.AsNoTracking().Where(e => e.Revision <= revision).OrderBy(e => e.Number);
        await foreach (var entry in entries.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (!rows.TryGetValue((entry.Kind, entry.SubjectId), out var row))
            {
                rows.Add((entry.Kind, entry.SubjectId), row = new(entry.Kind, entry.SubjectId));
            }

            row.Apply(entry);
        }

        return StoredRows.Of(revision, rows.Values.Select(r => r.State())).ToDataset(_loader.Reference);
    }

    /// <summary>Every change of a row, oldest first.</summary>
    /// <param name="kind">Kind of row.</param>
    /// <param name="id">Its key; for an event its id.</param>
    /// <param name="withNames">False for the public, who sees roles only.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<IReadOnlyList<RowChange>> HistoryOfAsync(RowKind kind, string id, bool withNames, CancellationToken cancellationToken)
    {
        await using var db = await _databases.CreateDbContextAsync(cancellationToken);
        return [.. (await RowHistory.Of(db, kind, id).ToListAsync(cancellationToken)).Select(e => RowChange.Of(e, withNames))];
    }

    /// <summary>Keys of the rows that changed after one revision and not after another.</summary>
    /// <param name="kind">Kind of row.</param>
    /// <param name="after">The first revision that counts is the one after this.</param>
    /// <param name="until">The last that counts.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<IReadOnlySet<string>> ChangedAsync(RowKind kind, int after, int until, CancellationToken cancellationToken)
    {
        await using var db = await _databases.CreateDbContextAsync(cancellationToken);
        var ids = await db.AuditEntries.Where(e => e.Kind == kind && e.Revision > after && e.Revision <= until).Select(e => e.SubjectId).Distinct().ToListAsync(cancellationToken);
        return ids.ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The revisions below a number, latest first, without names.</summary>
    /// <param name="below">First number that is left out; null for the latest.</param>
    /// <param name="limit">At most so many.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<IReadOnlyList<LoggedRevision>> ChangesAsync(int? below, int limit, CancellationToken cancellationToken)
    {
        await using var db = await _databases.CreateDbContextAsync(cancellationToken);
        var revisions = await db.Revisions.AsNoTracking()
            .Where(r => below == null || r.Number < below)
            .OrderByDescending(r => r.Number)
            .Take(limit)
            .ToListAsync(cancellationToken);
        var numbers = revisions.Select(r => r.Number).ToList();
        var entries = (await db.AuditEntries.AsNoTracking()
                .Where(e => numbers.Contains(e.Revision))
                .OrderBy(e => e.Number)
                .Select(e => new { e.Revision, e.Role, e.Origin, e.Kind, e.SubjectId, e.Field })
                .ToListAsync(cancellationToken))
            .ToLookup(e => e.Revision);
        return
        [
            .. revisions.Select(r => new LoggedRevision(
                r.Number,
                r.AtUtc,
                r.Reason,
                entries[r.Number].Select(e => e.Role).FirstOrDefault(),
                entries[r.Number].Select(e => (EditOrigin?)e.Origin).FirstOrDefault(),
                [.. entries[r.Number].GroupBy(e => (e.Kind, e.SubjectId)).Select(g => new LoggedRow(g.Key.Kind, g.Key.SubjectId, [.. g.Select(e => e.Field)]))])),
        ];
    }

    /// <summary>The content of a row after a revision; null when it was not there yet.</summary>
    public async Task<RowEntry?> RowAtAsync(RowKind kind, string id, int revision, CancellationToken cancellationToken)
    {
        await using var db = await _databases.CreateDbContextAsync(cancellationToken);
        return (await RowHistory.AtRevisionAsync(db, kind, id, revision, cancellationToken))?.Entry();
    }

    /// <summary>The fields in which a row differs between two revisions: <see cref="FieldDifference.Base"/> is the first,
    /// <see cref="FieldDifference.Current"/> the second; null when it was there in neither.</summary>
    public async Task<IReadOnlyList<FieldDifference>?> CompareAsync(RowKind kind, string id, int first, int second, CancellationToken cancellationToken)
    {
        var (one, other) = (await RowAtAsync(kind, id, first, cancellationToken), await RowAtAsync(kind, id, second, cancellationToken));
        return one is null && other is null ? null : Merging.Differences(one, other, other);
    }

    // The record of a database that had rows before it had a record begins with all of them, in a revision that another one precedes.
    private static Task<bool> HadRowsAsync(LeverageDb db, int first, CancellationToken cancellationToken) =>
        db.Revisions.AnyAsync(r => r.Number == first && r.AuditHead == null, cancellationToken);
}
