using Microsoft.EntityFrameworkCore;
using RareEarthLeverage.Entry;
using RareEarthLeverage.Store.Auditing;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Store.Editing;

/// <summary>Keeps drafts: saving, handing in, taking back. Published data do not change here.</summary>
internal sealed class Drafts(IDbContextFactory<LeverageDb> databases, DatasetLoader loader, WriteGate gate, TimeProvider time)
{
    /// <summary>Longest content of a draft, in characters of JSON.</summary>
    public const int LongestContent = 16 * 1024 * 1024;

    public async Task<EditResult> SaveAsync(Person person, DraftSubject subject, RowEntry content, Guid? draftId, int version, CancellationToken cancellationToken)
    {
        if (Permissions.ToWrite(person) is { } notAllowed)
        {
            return notAllowed;
        }

        if (content.Kind != subject.Kind)
        {
            throw new ArgumentException($"Content of kind {content.Kind} for a draft of kind {subject.Kind}", nameof(content));
        }

        var json = EntryJson.Write(content);
        if (json.Length > LongestContent)
        {
            return new EditResult.Refused([new("", $"{json.Length} characters", $"at most {LongestContent} characters in a draft")]);
        }

        return await ChangeAsync(
            async db =>
            {
                var rows = await RowsAsync(db, cancellationToken);
                if (subject.SubjectId is { } key && rows.Find(subject.Kind, key) is null)
                {
                    return new EditResult.NotFound($"{Vocabulary.Word(subject.Kind)} {key}");
                }

                var draft = draftId is { } id ? await db.Drafts.FindAsync([id], cancellationToken) : null;
                if (draftId is not null && draft is null)
                {
                    return new EditResult.NotFound($"draft {draftId}");
                }

                if (draft is null)
                {
                    draft = New(person, subject, json);
                    db.Add(draft);
                }
                else if (Permissions.ToChange(person, draft) is { } foreign)
                {
                    return foreign;
                }
                else if (Closed(draft) is { } closed)
                {
                    return closed;
                }
                else if (draft.Version != version)
                {
                    var common = draft.SubjectId is { } row ? await RowHistory.AtVersionAsync(db, draft.Kind, row, draft.BaseVersion, cancellationToken) : null;
                    return new EditResult.Stale(Merging.Merge(common?.Entry(), Content(draft), content, draft.Version));
                }
                else
                {
                    // What a draft is about never changes; what it was last merged with does.
                    subject = SubjectOf(draft) with { BaseVersion = subject.BaseVersion };
                    Take(draft, person, subject, json);
                }

                await db.SaveChangesAsync(cancellationToken);
                return Saved(draft, Problems(content, subject, rows));
            },
            cancellationToken);
    }

    /// <summary>Changes the state of a draft.</summary>
    public Task<EditResult> MoveAsync(Guid draftId, int version, Func<DraftRow, StoredRows, EditResult?> move, CancellationToken cancellationToken) =>
        ChangeAsync(
            async db =>
            {
                if (await db.Drafts.FindAsync([draftId], cancellationToken) is not { } draft)
                {
                    return new EditResult.NotFound($"draft {draftId}");
                }

                var rows = await RowsAsync(db, cancellationToken);
                if ((Closed(draft) ?? Changed(draft, version) ?? move(draft, rows)) is { } result)
                {
                    return result;
                }

                draft.Version++;
                draft.UpdatedUtc = Now();
                await db.SaveChangesAsync(cancellationToken);
                return Saved(draft, []);
            },
            cancellationToken);

    /// <summary>Adds or resolves a comment.</summary>
    public Task<EditResult> CommentAsync(Guid draftId, Func<LeverageDb, DraftRow, DateTime, Task<EditResult?>> comment, CancellationToken cancellationToken) =>
        ChangeAsync(
            async db =>
            {
                if (await db.Drafts.FindAsync([draftId], cancellationToken) is not { } draft)
                {
                    return new EditResult.NotFound($"draft {draftId}");
                }

                if ((Closed(draft) ?? await comment(db, draft, Now())) is { } result)
                {
                    return result;
                }

                await db.SaveChangesAsync(cancellationToken);
                return Saved(draft, []);
            },
            cancellationToken);

    /// <summary>A draft as it is shown; null when there is none.</summary>
    public async Task<Draft?> FindAsync(Guid draftId, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.Drafts.AsNoTracking().FirstOrDefaultAsync(d => d.Id == draftId, cancellationToken) is { } draft
            ? (await ShownAsync(db, [draft], cancellationToken))[0]
            : null;
    }

    /// <summary>A draft beside the row as published since; null when it has not moved on.</summary>
    public async Task<MergeView?> MergeWithPublishedAsync(Guid draftId, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (await db.Drafts.AsNoTracking().FirstOrDefaultAsync(d => d.Id == draftId, cancellationToken) is not { SubjectId: { } key } draft
            || (await RowsAsync(db, cancellationToken)).Find(draft.Kind, key) is not { } row
            || row.Version == draft.BaseVersion)
        {
            return null;
        }

        var common = await RowHistory.AtVersionAsync(db, draft.Kind, key, draft.BaseVersion, cancellationToken);
        return Merging.Merge(common?.Entry(), row.Entry(), Content(draft), row.Version);
    }

    /// <summary>Drafts of a state, or those that are open, last changed first.</summary>
    public async Task<IReadOnlyList<Draft>> ListAsync(DraftState? state, int limit, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var drafts = await db.Drafts.AsNoTracking()
            .Where(d => state == null ? d.State == DraftState.Draft || d.State == DraftState.InReview : d.State == state)
            .OrderByDescending(d => d.UpdatedUtc)
            .Take(limit)
            .ToListAsync(cancellationToken);
        return await ShownAsync(db, drafts, cancellationToken);
    }

    public IReadOnlyList<RuleBreach> Problems(RowEntry content, DraftSubject subject, StoredRows rows)
    {
        var problems = Readiness.Check(content, subject, rows, loader.Reference).Problems;
        return subject.SubjectId is { } key && rows.Find(subject.Kind, key) is { } row && row.Version != subject.BaseVersion
            ? [.. problems, new("version", $"started from version {subject.BaseVersion}", $"version {row.Version}, which somebody has published since: merge with it")]
            : problems;
    }

    public static RowEntry Content(DraftRow draft) => EntryJson.Read(draft.Kind, draft.Content).Entry;

    public static DraftSubject SubjectOf(DraftRow draft) => new(draft.Kind, draft.SubjectId, draft.BaseVersion);

    public static EditResult? Changed(DraftRow draft, int version) =>
        draft.Version == version
            ? null
            : new EditResult.Blocked([$"The draft has been changed since: you looked at version {version}, and it is at version {draft.Version}."]);

    public static EditResult? Closed(DraftRow draft) =>
        draft.State is DraftState.Published or DraftState.Discarded ? new EditResult.Blocked([$"The draft is {Vocabulary.Word(draft.State)}."]) : null;

    public static EditResult.Saved Saved(DraftRow draft, IReadOnlyList<RuleBreach> problems) =>
        new() { DraftId = draft.Id, DraftVersion = draft.Version, SubjectId = draft.SubjectId, Problems = problems };

    /// <summary>The rows as last published, or as the database has them before anything was.</summary>
    public async Task<StoredRows> RowsAsync(LeverageDb db, CancellationToken cancellationToken) =>
        loader.Published ?? await StoredRows.ReadAsync(db, await db.LatestRevisionAsync(cancellationToken), cancellationToken);

    private async Task<EditResult> ChangeAsync(Func<LeverageDb, Task<EditResult>> change, CancellationToken cancellationToken)
    {
        using var pass = await gate.EnterAsync(cancellationToken);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await using var db = await databases.CreateDbContextAsync(cancellationToken);
                return await change(db);
            }
            catch (DbUpdateConcurrencyException) when (attempt < 5)
            {
                // Another program changed the draft between reading and writing: read again, and say that it is stale.
            }
        }
    }

    private DraftRow New(Person person, DraftSubject subject, string json) =>
        new()
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            Kind = subject.Kind,
            SubjectId = subject.SubjectId,
            BaseVersion = subject.BaseVersion,
            Content = json,
            State = DraftState.Draft,
            AuthorId = person.Id,
            AuthorName = person.Name,
            Contributors = [person.Id],
            Reason = "",
            CreatedUtc = Now(),
            UpdatedUtc = Now(),
            Version = 1,
        };

    private void Take(DraftRow draft, Person person, DraftSubject subject, string json)
    {
        draft.Content = json;
        draft.BaseVersion = subject.BaseVersion;
        draft.Contributors = draft.Contributors.Contains(person.Id) ? draft.Contributors : [.. draft.Contributors, person.Id];

        // What a reviewer has looked at is not what there is now.
        draft.State = DraftState.Draft;
        draft.UpdatedUtc = Now();
        draft.Version++;
    }

    private async Task<IReadOnlyList<Draft>> ShownAsync(LeverageDb db, IReadOnlyList<DraftRow> drafts, CancellationToken cancellationToken)
    {
        var rows = await RowsAsync(db, cancellationToken);
        var ids = drafts.Select(d => d.Id).ToList();
        var comments = (await db.Comments.AsNoTracking().Where(c => ids.Contains(c.DraftId)).ToListAsync(cancellationToken)).ToLookup(c => c.DraftId);
        return
        [
            .. drafts.Select(d => new Draft
            {
                Id = d.Id,
                Version = d.Version,
                Subject = SubjectOf(d),
                State = d.State,
                AuthorId = d.AuthorId,
                AuthorName = d.AuthorName,
                UpdatedUtc = d.UpdatedUtc,
                Reason = d.Reason,
                Content = Content(d),
                Problems = d.State is DraftState.Draft or DraftState.InReview ? Problems(Content(d), SubjectOf(d), rows) : [],
                Comments = [.. comments[d.Id].OrderBy(c => c.AtUtc).ThenBy(c => c.Id).Select(ReviewComment.Of)],
            }),
        ];
    }

    private DateTime Now() => time.GetUtcNow().UtcDateTime;
}
