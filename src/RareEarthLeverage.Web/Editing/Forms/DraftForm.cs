using RareEarthLeverage.Entry;
using RareEarthLeverage.Store.Editing;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Editing.Forms;

/// <summary>What a form holds: the entry as typed, the draft that it is saved in, and what is wrong with it. Belongs to one circuit
/// and is called on it only.</summary>
public sealed class DraftForm(Editor editor, TimeProvider time, DraftSubject subject, EventEntry entry)
{
    private readonly HashSet<string> _touched = new(StringComparer.Ordinal);
    private Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly Stack<(string What, EventEntry Before)> _undo = new();
    private Task _saving = Task.CompletedTask;
    private int _typed;
    private int _saved;

    /// <summary>Told when something is typed: the page waits for a pause and saves.</summary>
    public Action? OnTyped { get; set; }

    /// <summary>What is typed.</summary>
    public EventEntry Entry { get; private set; } = entry;

    /// <summary>What it is about.</summary>
    public DraftSubject Subject { get; private set; } = subject;

    /// <summary>The draft; null until the first save.</summary>
    public Guid? DraftId { get; private set; }

    /// <summary>The draft's version, handed in with the next change.</summary>
    public int Version { get; private set; }

    /// <summary>Whether it is saved.</summary>
    public SaveStatus Status { get; private set; }

    /// <summary>When it was last saved; null before.</summary>
    public DateTimeOffset? SavedAt { get; private set; }

    /// <summary>Why it could not be saved.</summary>
    public string? Message { get; private set; }

    /// <summary>Both versions when somebody else saved first; typing goes on after they are put together.</summary>
    public MergeView? Merge { get; private set; }

    /// <summary>Everything that stands in the way of publishing.</summary>
    public IReadOnlyList<RuleBreach> Problems { get; private set; } = [];

    /// <summary>True from the first try to hand in: then empty fields are shown as problems too.</summary>
    public bool Attempted { get; set; }

    /// <summary>True while something typed is not saved.</summary>
    public bool IsUnsaved => _typed != _saved;

    /// <summary>True when the published row has moved on since the draft was begun.</summary>
    public bool IsBehind => Problems.Any(p => p.Field == "version");

    /// <summary>What the last change of rows can be taken back to.</summary>
    public string? Undoable => _undo.TryPeek(out var last) ? last.What : null;

    /// <summary>Shows a draft that is stored.</summary>
    public void Open(Draft draft)
    {
        Entry = (EventEntry)draft.Content;
        Continue(draft);
    }

    /// <summary>Goes on with a draft whose text is the one that is typed.</summary>
    public void Continue(Draft draft)
    {
        Subject = draft.Subject;
        DraftId = draft.Id;
        Version = draft.Version;
        Problems = ProblemPlaces.Of(Entry, draft.Problems);
        Status = SaveStatus.Saved;
        SavedAt = new(DateTime.SpecifyKind(draft.UpdatedUtc, DateTimeKind.Utc));
        Merge = null;
        Message = null;
        _saved = _typed;
    }

    /// <summary>What is typed at a path.</summary>
    public string Get(string path) => EntryPaths.Get(Entry, path);

    /// <summary>Types at a path.</summary>
    public void Set(string path, string? text)
    {
        EntryPaths.Set(Entry, path, text ?? "");
        _texts[path] = text ?? "";
        _touched.Add(path);
        Typed();
    }

    /// <summary>The texts typed since it was last asked, as they were typed; empty while some of them may not be saved.</summary>
    public IReadOnlyDictionary<string, string> TakeTyped()
    {
        if (IsUnsaved)
        {
            return new Dictionary<string, string>();
        }

        var texts = _texts;
        _texts = new(StringComparer.Ordinal);
        return texts;
    }

    /// <summary>Asks for a save although nothing was typed, so that a draft exists and its problems are known.</summary>
    public void Ask()
    {
        if (DraftId is null)
        {
            _typed++;
        }
    }

    /// <summary>Leaves a field: from now on its problem is shown.</summary>
    public void Touch(string path) => _touched.Add(path);

    /// <summary>Changes rows or marks in one step that can be undone.</summary>
    /// <param name="what">What is done, for the button that takes it back.</param>
    /// <param name="change">Does it.</param>
    public void Change(string? what, Action<EventEntry> change)
    {
        if (what is not null)
        {
            _undo.Push((what, Copy(Entry)));
        }

        change(Entry);
        Typed();
    }

    /// <summary>Takes the last change of rows back; texts typed since in other fields stay.</summary>
    public void Undo()
    {
        if (_undo.TryPop(out var last))
        {
            foreach (var (now, before) in new[] { (Entry.Elements, last.Before.Elements), (Entry.Targets, last.Before.Targets) })
            {
                now.Clear();
                now.AddRange(before);
            }

            Put(Entry.Sources, last.Before.Sources);
            Put(Entry.ActsOn, last.Before.ActsOn);
            Put(Entry.StatedTriggers, last.Before.StatedTriggers);
            Typed();
        }
    }

    /// <summary>Problems to be shown at a path.</summary>
    public IEnumerable<RuleBreach> At(string path) => Problems.Where(p => p.Field == path && IsShown(p));

    /// <summary>Problems to be shown. Of a form that is being filled in, an empty field is none until it was left or handing in was tried.</summary>
    public IEnumerable<RuleBreach> Shown => Problems.Where(IsShown);

    /// <summary>Saves what is typed, unless that is done. Saves follow one another, and each takes everything that was typed by then.</summary>
    public async Task SaveAsync(Person? person, CancellationToken cancellationToken)
    {
        while (!_saving.IsCompleted)
        {
            await _saving;
        }

        if (IsUnsaved && Merge is null)
        {
            _saving = SaveNowAsync(person, cancellationToken);
            await _saving;
        }
    }

    /// <summary>Saves what two people's changes came to, over the version that is stored now.</summary>
    public async Task SaveMergedAsync(Person? person, EventEntry merged, CancellationToken cancellationToken)
    {
        if (Merge is not { } merge)
        {
            return;
        }

        // Of a draft the version moves; of a published row what the draft is based on.
        if (MergesWithPublished)
        {
            Subject = Subject with { BaseVersion = merge.CurrentVersion };
        }
        else
        {
            Version = merge.CurrentVersion;
        }

        Entry = merged;
        Merge = null;
        MergesWithPublished = false;
        Typed();
        await SaveAsync(person, cancellationToken);
    }

    /// <summary>True when <see cref="Merge"/> is with the published row and not with the draft as somebody else saved it.</summary>
    public bool MergesWithPublished { get; private set; }

    /// <summary>Begins to put the draft together with the row as published since.</summary>
    public async Task MergeWithPublishedAsync(CancellationToken cancellationToken)
    {
        if (DraftId is { } id && await editor.MergeWithPublishedAsync(id, cancellationToken) is { } merge)
        {
            Merge = merge;
            MergesWithPublished = true;
        }
    }

    /// <summary>Takes what came of a save or of handing in.</summary>
    public void TakeResult(EditResult result)
    {
        switch (result)
        {
            case EditResult.Saved saved:
                DraftId = saved.DraftId ?? DraftId;
                Version = saved.DraftVersion;
                Problems = ProblemPlaces.Of(Entry, saved.Problems);
                Message = null;
                break;
            case EditResult.Refused refused:
                Problems = ProblemPlaces.Of(Entry, refused.Problems);
                Message = null;
                break;
            case EditResult.Stale stale:
                Merge = stale.Merge;
                Message = null;
                break;
            default:
                Message = EditWords.Of(result);
                break;
        }
    }

    private static EventEntry Copy(EventEntry entry) => (EventEntry)EntryJson.Read(RowKind.Event, EntryJson.Write(entry)).Entry;

    private static void Put<T>(List<T> now, List<T> before)
    {
        now.Clear();
        now.AddRange(before);
    }

    private bool IsShown(RuleBreach problem) => Attempted || _touched.Contains(problem.Field) || (problem.Given is not ("" or "nothing" or "none" or "0 words" or "0 characters") && problem.Field != "version");

    private void Typed()
    {
        _typed++;
        Status = SaveStatus.Typing;
        OnTyped?.Invoke();
    }

    private async Task SaveNowAsync(Person? person, CancellationToken cancellationToken)
    {
        if (person is null)
        {
            Status = SaveStatus.Failed;
            Message = "You are signed out. What you typed is kept in this browser: sign in, and it is put back.";
            return;
        }

        var mark = _typed;
        Status = SaveStatus.Saving;
        var result = await editor.SaveDraftAsync(person, Subject, Copy(Entry), DraftId, Version, cancellationToken);
        TakeResult(result);
        if (result is EditResult.Saved)
        {
            _saved = mark;
            SavedAt = time.GetUtcNow();
            Status = IsUnsaved ? SaveStatus.Typing : SaveStatus.Saved;
        }
        else
        {
            Status = SaveStatus.Failed;
        }
    }
}
