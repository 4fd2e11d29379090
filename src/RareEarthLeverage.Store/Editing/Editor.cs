using Microsoft.EntityFrameworkCore;
using RareEarthLeverage.Entry;
using RareEarthLeverage.Growth;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Store.Editing;

/// <summary>Everything that people change goes through here: forms, API and commands alike. Whoever acts is an argument, and what
/// the person may do is checked here as well as on the page. What can be expected to go wrong is an <see cref="EditResult"/>.</summary>
public sealed class Editor
{
    private readonly IDbContextFactory<LeverageDb> _databases;
    private readonly Drafts _drafts;
    private readonly Publishing _publishing;
    private readonly EditingOptions _options;

    internal Editor(IDbContextFactory<LeverageDb> databases, Drafts drafts, Publishing publishing, EditingOptions options)
    {
        _databases = databases;
        _drafts = drafts;
        _publishing = publishing;
        _options = options;
    }

    /// <summary>Opens a row for editing; null when there is none.</summary>
    public async Task<EditableRow?> OpenAsync(RowKind kind, string id, CancellationToken cancellationToken)
    {
        var row = (await RowsAsync(cancellationToken)).Find(kind, id);
        return row is null ? null : Editable(row);
    }

    /// <summary>The published figures of one month of a series, which are otherwise known only by series, month and source.</summary>
    public async Task<IReadOnlyList<EditableRow>> FindObservationAsync(string seriesId, YearMonth month, CancellationToken cancellationToken) =>
    [
        .. (await RowsAsync(cancellationToken)).Observations.Values
            .Where(r => r is { Withdrawal: null, Observation: { } o } && o.SeriesId == seriesId && o.Month == month)
            .OrderByDescending(r => r.Observation is { Preferred: true })
            .ThenBy(r => r.Key, StringComparer.Ordinal)
            .Select(Editable),
    ];

    /// <summary>What stands in the way of publishing what was typed, by field; nothing is saved.</summary>
    public async Task<IReadOnlyList<RuleBreach>> CheckAsync(DraftSubject subject, RowEntry content, CancellationToken cancellationToken) =>
        _drafts.Problems(content, subject, await RowsAsync(cancellationToken));

    /// <summary>Published events that a pasted announcement number, address or title may already stand for.</summary>
    public async Task<IReadOnlyList<LikelyDuplicate>> LikelyDuplicatesAsync(string pasted, CancellationToken cancellationToken) =>
        LikelyDuplicates.Find(
            pasted,
            (await RowsAsync(cancellationToken)).Events.Values.Where(r => r.Withdrawal is null).Select(r => r.Event).OfType<PolicyEvent>());

    /// <summary>A draft; null when there is none.</summary>
    public Task<Draft?> DraftAsync(Guid draftId, CancellationToken cancellationToken) => _drafts.FindAsync(draftId, cancellationToken);

    /// <summary>Drafts of a state, last changed first; null for those that are open.</summary>
    public Task<IReadOnlyList<Draft>> DraftsAsync(DraftState? state, CancellationToken cancellationToken) => _drafts.ListAsync(state, int.MaxValue, cancellationToken);

    /// <summary>Drafts that were published, last changed first.</summary>
    /// <param name="limit">At most so many.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public Task<IReadOnlyList<Draft>> PublishedDraftsAsync(int limit, CancellationToken cancellationToken) => _drafts.ListAsync(DraftState.Published, limit, cancellationToken);

    /// <summary>A draft beside the row as somebody has published it since, field by field; null when the row is as the draft started
    /// from it. What is merged is saved with the present version as its base.</summary>
    public Task<MergeView?> MergeWithPublishedAsync(Guid draftId, CancellationToken cancellationToken) => _drafts.MergeWithPublishedAsync(draftId, cancellationToken);

    /// <summary>Saves what was typed, valid or not. What is wrong with it comes back beside it.</summary>
    /// <param name="person">Who types.</param>
    /// <param name="subject">What it is about; after a merge with the version merged with.</param>
    /// <param name="content">What was typed.</param>
    /// <param name="draftId">The draft; null for a new one.</param>
    /// <param name="version">The draft's version as last seen; 0 for a new one.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public Task<EditResult> SaveDraftAsync(Person person, DraftSubject subject, RowEntry content, Guid? draftId, int version, CancellationToken cancellationToken) =>
        _drafts.SaveAsync(person, subject, content, draftId, version, cancellationToken);

    /// <summary>Hands a draft in for review; refused while a rule is broken.</summary>
    public async Task<EditResult> SubmitAsync(Person person, Guid draftId, int version, string reason, CancellationToken cancellationToken) =>
        Reasons.Refuse(reason)
        ?? await _drafts.MoveAsync(
            draftId,
            version,
            (draft, rows) =>
            {
                if (Permissions.ToChange(person, draft) is { } notAllowed)
                {
                    return notAllowed;
                }

                var problems = _drafts.Problems(Drafts.Content(draft), Drafts.SubjectOf(draft), rows).Where(p => p.Field != "version").ToList();
                if (problems.Count > 0)
                {
                    return new EditResult.Refused(problems);
                }

                draft.State = DraftState.InReview;
                draft.Reason = reason;
                return null;
            },
            cancellationToken);

    /// <summary>Gives a draft back to its author; the author takes it back the same way.</summary>
    public Task<EditResult> ReturnAsync(Person person, Guid draftId, int version, CancellationToken cancellationToken) =>
        _drafts.MoveAsync(
            draftId,
            version,
            (draft, _) =>
            {
                if (Permissions.ToReview(person) is not null && Permissions.ToChange(person, draft) is { } notAllowed)
                {
                    return notAllowed;
                }

                draft.State = DraftState.Draft;
                return null;
            },
            cancellationToken);

    /// <summary>Gives a draft up. It is kept, and no longer listed as open.</summary>
    public Task<EditResult> DiscardAsync(Person person, Guid draftId, int version, CancellationToken cancellationToken) =>
        _drafts.MoveAsync(
            draftId,
            version,
            (draft, _) =>
            {
                if (Permissions.ToChange(person, draft) is { } notAllowed)
                {
                    return notAllowed;
                }

                draft.State = DraftState.Discarded;
                return null;
            },
            cancellationToken);

    /// <summary>Comments on a draft. Anything above a note is for reviewers; a critical one blocks publishing until it is resolved.</summary>
    public async Task<EditResult> CommentAsync(Person person, Guid draftId, CommentSeverity severity, string field, string text, CancellationToken cancellationToken)
    {
        if ((severity == CommentSeverity.Note ? Permissions.ToWrite(person) : Permissions.ToReview(person)) is { } notAllowed)
        {
            return notAllowed;
        }

        var problems = EntryLimits.Check("text", "notes", text).Concat(EntryLimits.Check("field", "field", field)).ToList();
        if (string.IsNullOrWhiteSpace(text))
        {
            problems.Add(new("text", "nothing", "a comment"));
        }

        return problems.Count > 0
            ? new EditResult.Refused(problems)
            : await _drafts.CommentAsync(
                draftId,
                (db, draft, now) =>
                {
                    db.Add(
                        new CommentRow
                        {
                            Id = Guid.CreateVersion7(now),
                            DraftId = draft.Id,
                            AtUtc = now,
                            PersonId = person.Id,
                            PersonName = person.Name,
                            Severity = severity,
                            Field = field,
                            Text = text,
                        });
                    return Task.FromResult<EditResult?>(null);
                },
                cancellationToken);
    }

    /// <summary>Resolves a comment: whoever made it, or a reviewer who did not write the draft.</summary>
    public Task<EditResult> ResolveAsync(Person person, Guid draftId, Guid commentId, CancellationToken cancellationToken) =>
        _drafts.CommentAsync(
            draftId,
            async (db, draft, now) =>
            {
                if (await db.Comments.FindAsync([commentId], cancellationToken) is not { } comment || comment.DraftId != draftId)
                {
                    return new EditResult.NotFound($"comment {commentId}");
                }

                var notAllowed = comment.PersonId == person.Id ? Permissions.ToWrite(person) : Permissions.ToPublish(person, draft.Contributors, _options);
                if (notAllowed is null && comment.ResolvedUtc is null)
                {
                    comment.ResolvedUtc = now;
                    comment.ResolvedByName = person.Name;
                }

                return notAllowed;
            },
            cancellationToken);

    /// <summary>Publishes a draft that is in review. Whoever wrote in it may not, unless the setting for single persons allows it, and
    /// then that is recorded.</summary>
    public Task<EditResult> PublishAsync(Person person, EditOrigin origin, Guid draftId, int version, CancellationToken cancellationToken) =>
        _publishing.PublishAsync(person, origin, draftId, version, cancellationToken);

    /// <summary>Takes a published row back. It stays known with reason and replacement; nothing is deleted.</summary>
    public Task<EditResult> WithdrawAsync(
        Person person,
        EditOrigin origin,
        RowKind kind,
        string id,
        int version,
        string reason,
        string? replacementId,
        CancellationToken cancellationToken) => _publishing.WithdrawAsync(person, origin, kind, id, version, reason, replacementId, cancellationToken);

    /// <summary>Publishes an earlier version again, as a new version; a withdrawn row comes back that way too.</summary>
    public Task<EditResult> RestoreAsync(
        Person person,
        EditOrigin origin,
        RowKind kind,
        string id,
        int version,
        int toVersion,
        string reason,
        CancellationToken cancellationToken) => _publishing.RestoreAsync(person, origin, kind, id, version, toVersion, reason, cancellationToken);

    /// <summary>Writes down what became of a scheduled end, as a draft that goes through review like any other. Without anything
    /// wrong it is handed in at once; otherwise it is saved, and the result says what is wrong.</summary>
    public async Task<EditResult> RecordOutcomeAsync(Person person, string eventId, int version, OutcomeEntry outcome, string reason, CancellationToken cancellationToken)
    {
        if ((Permissions.ToWrite(person) ?? Reasons.Refuse(reason)) is { } refused)
        {
            return refused;
        }

        var rows = await RowsAsync(cancellationToken);
        if (rows.Find(RowKind.Event, eventId) is not { Withdrawal: null } row)
        {
            return new EditResult.NotFound($"event {eventId}");
        }

        if (row.Version != version)
        {
            return new EditResult.Blocked([$"{eventId} has been changed since: you looked at version {version}, and it is at version {row.Version}."]);
        }

        var (target, content, problems) = Outcomes.Apply(row, outcome, id => rows.Find(RowKind.Event, id) is { Withdrawal: null } found ? found : null);
        if (target is null || content is null)
        {
            return new EditResult.Refused(problems);
        }

        var saved = await SaveDraftAsync(person, new(RowKind.Event, target.Key, target.Version), content, null, 0, cancellationToken);
        return saved is EditResult.Saved { Problems.Count: 0, DraftId: { } draftId, DraftVersion: var draftVersion }
            ? await SubmitAsync(person, draftId, draftVersion, reason, cancellationToken)
            : saved;
    }

    private static EditableRow Editable(RowState row) => new(row.Kind, row.Key, row.Version, row.Entry(), row.Withdrawal?.Reason);

    private async Task<StoredRows> RowsAsync(CancellationToken cancellationToken)
    {
        await using var db = await _databases.CreateDbContextAsync(cancellationToken);
        return await _drafts.RowsAsync(db, cancellationToken);
    }
}
