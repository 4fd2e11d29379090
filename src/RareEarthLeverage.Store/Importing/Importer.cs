using Microsoft.EntityFrameworkCore;
using RareEarthLeverage.Entry;
using RareEarthLeverage.Entry.Tables;
using RareEarthLeverage.Store.Auditing;
using RareEarthLeverage.Store.Editing;

namespace RareEarthLeverage.Store.Importing;

/// <summary>Takes in many rows at once: first a preview, then all of them or none, in one revision that can be undone.</summary>
public sealed class Importer
{
    private readonly IDbContextFactory<LeverageDb> _databases;
    private readonly RevisionWriter _writer;
    private readonly DatasetLoader _loader;
    private readonly EditingOptions _options;

    internal Importer(IDbContextFactory<LeverageDb> databases, RevisionWriter writer, DatasetLoader loader, EditingOptions options)
    {
        _databases = databases;
        _writer = writer;
        _loader = loader;
        _options = options;
    }

    /// <summary>Compares a table with what is stored; changes nothing.</summary>
    public async Task<ImportPreview> PreviewAsync(RowKind kind, EntryTable table, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        await using var db = await _databases.CreateDbContextAsync(cancellationToken);
        await using var moment = await db.BeginReadingAsync(cancellationToken);
        var rows = await _loader.RowsAsync(db, cancellationToken);
        return new ImportPlanner(rows, _loader.Reference).Plan(kind, table, progress, cancellationToken).Preview(rows.Revision);
    }

    /// <summary>Imports a table: all of it or nothing.</summary>
    /// <param name="person">Who publishes it: a reviewer other than <paramref name="preparedBy"/>, unless the setting for single persons
    /// allows it.</param>
    /// <param name="preparedBy">Who prepared the file.</param>
    /// <param name="kind">Kind of its rows.</param>
    /// <param name="table">The rows.</param>
    /// <param name="fingerprint">That of the preview that was looked at.</param>
    /// <param name="reason">Why.</param>
    /// <param name="progress">Told how far it has come.</param>
    /// <param name="cancellationToken">Stops it; nothing is imported then.</param>
    public async Task<EditResult> ApplyAsync(
        Person person,
        Person preparedBy,
        RowKind kind,
        EntryTable table,
        string fingerprint,
        string reason,
        IProgress<ImportProgress>? progress,
        CancellationToken cancellationToken) =>
        (Permissions.ToPublish(person, [preparedBy.Id], _options) ?? Reasons.Refuse(reason))
        ?? await _writer.RunAsync(
            (_, rows) =>
            {
                var plan = new ImportPlanner(rows, _loader.Reference).Plan(kind, table, progress, cancellationToken);
                return Task.FromResult(
                    plan.Problems.Count > 0 ? new(new EditResult.RefusedTable(plan.Problems))
                    : plan.Rows.Count == 0 ? new(new EditResult.Blocked(["The file changes nothing."]))
                    : plan.Fingerprint() != fingerprint ? new(new EditResult.Blocked(["The data have changed since the preview, and the import would do something else now. Look at it again."]))
                    : new RevisionWriter.Outcome(
                        new EditResult.Saved { Revision = rows.Revision + 1 },
                        new()
                        {
                            Person = person,
                            Origin = EditOrigin.Import,
                            Reason = reason,
                            SinglePerson = person.Id == preparedBy.Id,
                            Rows = _ => [.. plan.Rows.Select(r => r.After)],
                            Progress = done => progress?.Report(new(ImportStage.Writing, done, plan.Rows.Count)),
                        }));
            },
            cancellationToken);

    /// <summary>Takes a whole import back, as a new revision: rows that it made are withdrawn, rows that it changed are as they were
    /// before it. Blocked when a row has been changed since.</summary>
    public async Task<EditResult> UndoAsync(Person person, EditOrigin origin, int revision, string reason, CancellationToken cancellationToken) =>
        (Permissions.ToReview(person) ?? Reasons.Refuse(reason))
        ?? await _writer.RunAsync(
            async (db, rows) =>
            {
                var made = await db.AuditEntries.AsNoTracking()
                    .Where(e => e.Revision == revision)
                    .Select(e => new { e.Kind, e.SubjectId, e.Origin })
                    .Distinct()
                    .ToListAsync(cancellationToken);
                if (made.Count == 0 || made[0].Origin != EditOrigin.Import)
                {
                    return new(new EditResult.NotFound($"an import with the revision {revision}"));
                }

                var touched = made.Select(m => (m.Kind, m.SubjectId)).ToHashSet();
                var later = (await db.AuditEntries.AsNoTracking()
                        .Where(e => e.Revision > revision)
                        .Select(e => new { e.Kind, e.SubjectId, e.Revision })
                        .Distinct()
                        .ToListAsync(cancellationToken))
                    .Where(e => touched.Contains((e.Kind, e.SubjectId)))
                    .Select(e => $"{e.SubjectId} has been changed since, in revision {e.Revision}.")
                    .ToList();
                if (later.Count > 0)
                {
                    return new(new EditResult.Blocked(later));
                }

                var before = await BeforeAsync(db, revision, touched, cancellationToken);
                IReadOnlyList<RowState> Undone(RevisionStamp stamp) =>
                [
                    .. touched.Select(t => rows.Find(t.Kind, t.SubjectId)).OfType<RowState>().Select(row =>
                        before.TryGetValue((row.Kind, row.Key), out var earlier)
                            ? row.With(earlier.Entry(), Again(earlier.Withdrawal, stamp))
                            : row.With(row.Entry(), new(reason, null, stamp.Revision, stamp.AtUtc))),
                ];
                var breaches = new RowRules(rows, _loader.Reference, Undone(new(rows.Revision + 1, default, person, origin, reason, SinglePerson: false))).Check();
                return breaches.Count > 0
                    ? new(new EditResult.Blocked([.. breaches.Select(b => $"{b.Breach.Given} takes {b.Breach.Takes}").Distinct()]))
                    : new(
                        new EditResult.Saved { Revision = rows.Revision + 1 },
                        new() { Person = person, Origin = origin, Reason = reason, SinglePerson = false, Rows = Undone });
            },
            cancellationToken);

    private static Withdrawal? Again(Withdrawal? withdrawal, RevisionStamp stamp) =>
        withdrawal is null ? null : withdrawal with { Revision = stamp.Revision, AtUtc = stamp.AtUtc };

    private static async Task<Dictionary<(RowKind Kind, string Key), RowHistory>> BeforeAsync(
        LeverageDb db,
        int revision,
        HashSet<(RowKind, string)> touched,
        CancellationToken cancellationToken)
    {
        var before = new Dictionary<(RowKind, string), RowHistory>();
        var entries = db.AuditEntries.AsNoTracking().Where(e => e.Revision < revision).OrderBy(e => e.Number);
        await foreach (var entry in entries.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (touched.Contains((entry.Kind, entry.SubjectId)))
            {
                if (!before.TryGetValue((entry.Kind, entry.SubjectId), out var row))
                {
                    before.Add((entry.Kind, entry.SubjectId), row = new(entry.Kind, entry.SubjectId));
                }

                row.Apply(entry);
            }
        }

        return before;
    }
}
