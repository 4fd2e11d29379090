using Microsoft.EntityFrameworkCore;
using RareEarthLeverage.Entry;
using RareEarthLeverage.Store.Auditing;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Store.Editing;

/// <summary>Changes what is published: from a draft, by withdrawing, by going back to an earlier version.</summary>
internal sealed class Publishing(RevisionWriter writer, DatasetLoader loader, EditingOptions options)
{
    public async Task<EditResult> PublishAsync(Person person, EditOrigin origin, Guid draftId, int version, CancellationToken cancellationToken)
    {
        if (Permissions.ToReview(person) is { } notAllowed)
        {
            return notAllowed;
        }

        return await writer.RunAsync(
            async (db, rows) =>
            {
                if (await db.Drafts.FindAsync([draftId], cancellationToken) is not { } draft)
                {
                    return new(new EditResult.NotFound($"draft {draftId}"));
                }

                if ((Permissions.ToPublish(person, draft.Contributors, options)
                        ?? Drafts.Closed(draft)
                        ?? Drafts.Changed(draft, version)
                        ?? await InTheWayAsync(db, draft, cancellationToken)
                        ?? await StaleAsync(db, draft, rows, cancellationToken)) is { } result)
                {
                    return new(result);
                }

                var ready = Readiness.Check(Drafts.Content(draft), Drafts.SubjectOf(draft), rows, loader.Reference);
                if (ready.Problems.Count > 0)
                {
                    return new(new EditResult.Refused(ready.Problems));
                }

                var row = ready.Rows[0];
                if (SameAsStored(rows, row))
                {
                    return new(new EditResult.Blocked(["The draft changes nothing."]));
                }

                draft.State = DraftState.Published;
                draft.Version++;
                draft.PublishedRevision = rows.Revision + 1;
                return new(
                    Saved(row, rows) with { DraftId = draft.Id, DraftVersion = draft.Version, Marks = ready.Marks },
                    new()
                    {
                        Person = person,
                        Origin = origin,
                        Reason = draft.Reason,
                        SinglePerson = draft.Contributors.Contains(person.Id),
                        Rows = _ => ready.Rows,
                    });
            },
            cancellationToken);
    }

    public async Task<EditResult> WithdrawAsync(
        Person person,
        EditOrigin origin,
        RowKind kind,
        string key,
        int version,
        string reason,
        string? replacementId,
        CancellationToken cancellationToken) =>
        (Permissions.ToReview(person) ?? Reasons.Refuse(reason))
        ?? await writer.RunAsync(
            async (db, rows) =>
            {
                if (await FindAsync(db, rows, kind, key, version, cancellationToken) is not { Row: { } row } found)
                {
                    return new(new EditResult.NotFound($"{Vocabulary.Word(kind)} {key}"));
                }

                if (found.Stale is not null || row.Withdrawal is not null)
                {
                    return new(found.Stale ?? new EditResult.Blocked(["It is withdrawn already."]));
                }

                if (replacementId is not null && (kind != RowKind.Event || replacementId == key || rows.Find(RowKind.Event, replacementId) is not { Withdrawal: null }))
                {
                    return new(new EditResult.Refused([new("replacement", replacementId, "the id of another event that is published")]));
                }

                var gone = row with { Version = row.Version + 1, Withdrawal = new(reason, replacementId, 0, default) };
                var breaches = new RowRules(rows, loader.Reference, [gone]).Check();
                if (breaches.Count > 0)
                {
                    return new(new EditResult.Blocked([.. breaches.Select(b => $"{b.Breach.Given} takes {b.Breach.Takes}").Distinct()]));
                }

                return new(
                    Saved(gone, rows),
                    new()
                    {
                        Person = person,
                        Origin = origin,
                        Reason = reason,
                        SinglePerson = false,
                        Rows = stamp => [row.With(row.Entry(), new(reason, replacementId, stamp.Revision, stamp.AtUtc))],
                    });
            },
            cancellationToken);

    public async Task<EditResult> RestoreAsync(
        Person person,
        EditOrigin origin,
        RowKind kind,
        string key,
        int version,
        int toVersion,
        string reason,
        CancellationToken cancellationToken) =>
        (Permissions.ToReview(person) ?? Reasons.Refuse(reason))
        ?? await writer.RunAsync(
            async (db, rows) =>
            {
                if (await FindAsync(db, rows, kind, key, version, cancellationToken) is not { Row: { } row } found)
                {
                    return new(new EditResult.NotFound($"{Vocabulary.Word(kind)} {key}"));
                }

                if (found.Stale is not null)
                {
                    return new(found.Stale);
                }

                if (await RowHistory.AtVersionAsync(db, kind, key, toVersion, cancellationToken) is not { } earlier)
                {
                    return new(new EditResult.NotFound($"version {toVersion} of {Vocabulary.Word(kind)} {key}"));
                }

                var restored = row.With(earlier.Entry(), null);
                IReadOnlyList<RowState> all = [restored, .. Readiness.SetAside(restored, rows)];
                var breaches = new RowRules(rows, loader.Reference, all).Check();
                return breaches.Count > 0 ? new(new EditResult.Refused([.. breaches.Select(b => b.Breach)]))
                    : SameAsStored(rows, restored) ? new(new EditResult.Blocked(["It is what is published already."]))
                    : new(
                        Saved(restored, rows),
                        new() { Person = person, Origin = origin, Reason = reason, SinglePerson = false, Rows = _ => all });
            },
            cancellationToken);

    private static bool SameAsStored(StoredRows rows, RowState row) => rows.Find(row.Kind, row.Key) is { } stored && stored.SameAs(row);

    private static EditResult.Saved Saved(RowState row, StoredRows rows) => new() { SubjectId = row.Key, RowVersion = row.Version, Revision = rows.Revision + 1 };

    private static async Task<EditResult?> InTheWayAsync(LeverageDb db, DraftRow draft, CancellationToken cancellationToken)
    {
        if (draft.State != DraftState.InReview)
        {
            return new EditResult.Blocked(["The draft has not been handed in for review."]);
        }

        var open = await db.Comments.AsNoTracking()
            .Where(c => c.DraftId == draft.Id && c.Severity == CommentSeverity.Critical && c.ResolvedUtc == null)
            .ToListAsync(cancellationToken);
        return open.Count == 0 ? null : new EditResult.Blocked([.. open.OrderBy(c => c.AtUtc).Select(c => $"A critical comment of {c.PersonName} is open: {c.Text}")]);
    }

    private static async Task<EditResult?> StaleAsync(LeverageDb db, DraftRow draft, StoredRows rows, CancellationToken cancellationToken)
    {
        if (draft.SubjectId is not { } key)
        {
            return null;
        }

        if (rows.Find(draft.Kind, key) is not { } row)
        {
            return new EditResult.NotFound($"{Vocabulary.Word(draft.Kind)} {key}");
        }

        if (row.Withdrawal is { } withdrawal)
        {
            return new EditResult.Blocked([$"{key} is withdrawn ({withdrawal.Reason}); it has to be restored first."]);
        }

        return row.Version == draft.BaseVersion ? null : await MergeAsync(db, row, draft.BaseVersion, Drafts.Content(draft), cancellationToken);
    }

    private static async Task<EditResult.Stale> MergeAsync(LeverageDb db, RowState row, int baseVersion, RowEntry mine, CancellationToken cancellationToken)
    {
        var common = await RowHistory.AtVersionAsync(db, row.Kind, row.Key, baseVersion, cancellationToken);
        return new(Merging.Merge(common?.Entry(), row.Entry(), mine, row.Version));
    }

    /// <summary>A row that is to be at a version; when it is at another, both versions.</summary>
    private static async Task<(RowState? Row, EditResult? Stale)> FindAsync(LeverageDb db, StoredRows rows, RowKind kind, string key, int version, CancellationToken cancellationToken)
    {
        if (rows.Find(kind, key) is not { } row || row.Version == version)
        {
            return (rows.Find(kind, key), null);
        }

        var seen = await RowHistory.AtVersionAsync(db, kind, key, version, cancellationToken);
        return (row, new EditResult.Stale(Merging.Merge(seen?.Entry(), row.Entry(), seen?.Entry() ?? row.Entry(), row.Version)));
    }
}
