using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.JSInterop;
using RareEarthLeverage.Entry;
using RareEarthLeverage.Store;
using RareEarthLeverage.Store.Editing;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Tracks;
using RareEarthLeverage.Web.Accounts;

namespace RareEarthLeverage.Web.Editing.Forms;

/// <summary>The form of one event: a new one, a published one, or a draft. Everything typed is saved after a pause; until it is, the
/// browser keeps it (wwwroot/js/edit.js).</summary>
public sealed partial class EventFormPage(Editor editor, CurrentDataset current, TimeProvider time, NavigationManager navigation, IJSRuntime script) : IAsyncDisposable
{
    private const string ReasonField = "reason";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(800);

    private readonly CancellationTokenSource _source = new();
    private CancellationTokenSource _pause = new();
    private IReadOnlyList<LikelyDuplicate> _duplicates = [];
    private List<Draft> _others = [];
    private readonly List<string> _notices = [];
    private DraftForm? _form;
    private Draft? _draft;
    private EventEntry? _published;
    private Person? _person;
    private BrowserKeep? _keep;
    private string? _missing;
    private string? _loaded;
    private string _begin = "";
    private string _reason = "";
    private string? _reasonProblem;
    private string _suggestedId = "";
    private bool _attached;
    private bool _givingUp;
    private bool _left;

    /// <summary>The published event; null for a new one or a draft.</summary>
    [Parameter]
    public string? Id { get; set; }

    /// <summary>The draft; null otherwise.</summary>
    [Parameter]
    public Guid? DraftId { get; set; }

    /// <summary>Track of a new event.</summary>
    [SupplyParameterFromQuery(Name = "track")]
    public string? Track { get; set; }

    [CascadingParameter]
    private Task<AuthenticationState>? Authentication { get; set; }

    private bool IsNew => _form is { Subject.SubjectId: null };

    private bool MayChange => _person is { Role: >= Role.Editor } person && (_draft is null || person.Id == _draft.AuthorId || person.Role == Role.Admin);

    private bool CanType => RendererInfo.IsInteractive && MayChange && _draft is null or { State: DraftState.Draft or DraftState.InReview };

    private string Heading =>
        _form is not { } form ? "Event"
        : form.Entry.Title.Length > 0 ? form.Entry.Title
        : EventTracks.Find(form.Entry.Track) is { } track ? $"New event: {track.Label}" : "New event";

    /// <summary>Under what name the browser keeps what is not saved yet.</summary>
    private string KeepKey => _form?.DraftId is { } draft ? $"draft:{draft}" : Id is { } id ? $"row:{id}" : "new";

    /// <summary>Cancelled when the page is left; may be asked for by what still runs then.</summary>
    private CancellationToken Gone => _left ? new(canceled: true) : _source.Token;

    public async ValueTask DisposeAsync()
    {
        _left = true;
        await _source.CancelAsync();
        _source.Dispose();
        _pause.Dispose();
        if (_keep is not null)
        {
            await _keep.DisposeAsync();
        }
    }

    protected override async Task OnParametersSetAsync()
    {
        _person = Authentication is null ? null : SignedIn.Person((await Authentication).User);
        var wanted = $"{Id}|{DraftId}";
        if (_loaded == wanted || (_form?.DraftId is { } open && open == DraftId))
        {
            return;
        }

        _loaded = wanted;
        await LoadAsync();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_form is null || _attached || !RendererInfo.IsInteractive)
        {
            return;
        }

        _attached = true;
        _keep = await BrowserKeep.StartAsync(script, (path, text) => InvokeAsync(() => TypeLong(path, text)), Gone);
        if (CanType)
        {
            await PutBackAsync(_form, _keep);
        }

        StateHasChanged();
    }

    private async Task LoadAsync()
    {
        _missing = null;
        _draft = null;
        _others = [];
        if (DraftId is { } draftId)
        {
            if (await editor.DraftAsync(draftId, Gone) is not { } draft)
            {
                _missing = "There is no such draft";
            }
            else if (draft.Subject.Kind == RowKind.Observation)
            {
                navigation.NavigateTo($"/edit/series/{Uri.EscapeDataString(((ObservationEntry)draft.Content).Series)}", replace: true);
            }
            else
            {
                await ShowAsync(draft);
            }
        }
        else if (Id is { } id)
        {
            await OpenRowAsync(id);
        }
        else
        {
            Use(new(editor, time, DraftSubject.New(RowKind.Event), Blank()));
        }
    }

    private async Task OpenRowAsync(string id)
    {
        if (await editor.OpenAsync(RowKind.Event, id, Gone) is not { } row)
        {
            _missing = "There is no event with this id";
            return;
        }

        if (row.WithdrawnReason is not null)
        {
            _missing = "This event is withdrawn: it has to be restored before it is changed";
            return;
        }

        _published = (EventEntry)row.Content;
        _others = [.. (await editor.DraftsAsync(null, Gone)).Where(d => d.Subject.Kind == RowKind.Event && d.Subject.SubjectId == id)];
        if (_others.Find(d => d.AuthorId == _person?.Id) is { } mine)
        {
            _others.Remove(mine);
            await ShowAsync(mine);
            return;
        }

        // The form types into its entry; what is published stays as it is beside it.
        Use(new(editor, time, new(RowKind.Event, id, row.Version), (EventEntry)EntryJson.Read(RowKind.Event, EntryJson.Write(row.Content)).Entry));
    }

    private async Task ShowAsync(Draft draft)
    {
        _draft = draft;
        _reason = draft.Reason;
        _published = draft.Subject.SubjectId is { } id && await editor.OpenAsync(RowKind.Event, id, Gone) is { Content: EventEntry content } ? content : null;
        var form = new DraftForm(editor, time, draft.Subject, (EventEntry)draft.Content);
        form.Open(draft);
        Use(form);
    }

    private void Use(DraftForm form)
    {
        _form = form;
        form.OnTyped = Typed;
    }

    private EventEntry Blank() =>
        new()
        {
            Track = EventTracks.Find(Track)?.Id ?? "",
            DatePrecision = "day",
            EndIsScheduled = "false",
            Seed = "false",
            Weight = "3",
            Sources = [new()],
        };

    /// <summary>Something was typed: the id follows, and after a pause it is saved.</summary>
    private void Typed()
    {
        if (_form is not { } form)
        {
            return;
        }

        if (IsNew && form.Entry.Id == _suggestedId && current.Value is { } dataset)
        {
            form.Entry.Id = _suggestedId = IdSuggestion.Of(form.Entry, dataset);
        }

        _pause.Cancel();
        _pause.Dispose();
        _pause = CancellationTokenSource.CreateLinkedTokenSource(Gone);
        _ = SaveAfterPauseAsync(_pause.Token);
        StateHasChanged();
    }

    private async Task SaveAfterPauseAsync(CancellationToken stillTyping)
    {
        try
        {
            await Task.Delay(Pause, time, stillTyping);
            await InvokeAsync(SaveAsync);
        }
        catch (OperationCanceledException) when (stillTyping.IsCancellationRequested)
        {
            // Somebody typed on, or left; what is unsaved then is saved by that, or kept in the browser.
        }
        catch (Exception fault)
        {
            await DispatchExceptionAsync(fault);
        }
    }

    private async Task SaveAsync()
    {
        if (_form is not { } form)
        {
            return;
        }

        var before = KeepKey;
        var was = form.Version;
        await form.SaveAsync(await PersonAsync(), Gone);
        if (form.Status != SaveStatus.Failed && form.DraftId is { } id)
        {
            if (before != KeepKey && _keep is not null)
            {
                await _keep.RenameAsync(before, KeepKey, $"/edit/drafts/{id}");
            }

            if (_keep is not null)
            {
                await _keep.ConfirmAsync(KeepKey, form.TakeTyped());
            }

            if (form.Version != was)
            {
                _draft = await editor.DraftAsync(id, Gone);
                await LookForDuplicatesAsync();
            }
        }

        StateHasChanged();
    }

    private async Task SaveNowAsync()
    {
        if (_form is { } form)
        {
            form.Ask();
            await SaveAsync();
        }
    }

    private async Task HandInAsync()
    {
        if (_form is not { } form)
        {
            return;
        }

        form.Attempted = true;
        _reasonProblem = string.IsNullOrWhiteSpace(_reason) ? "Takes why the change is made. Given: nothing." : null;
        form.Ask();
        await SaveAsync();
        if (form.Status == SaveStatus.Failed || form.DraftId is not { } id || await PersonAsync() is not { } person)
        {
            return;
        }

        if (form.Problems.Any(p => p.Field != "version") || _reasonProblem is not null)
        {
            await FocusAsync("problems");
            return;
        }

        var result = await editor.SubmitAsync(person, id, form.Version, _reason, Gone);
        if (result is EditResult.Saved)
        {
            form.Attempted = false;
            if (_keep is not null)
            {
                await _keep.ConfirmAsync(KeepKey, new Dictionary<string, string> { [ReasonField] = _reason });
            }

            await DraftChangedAsync();
        }
        else if (result is EditResult.Refused { Problems: [{ Field: "reason" } problem] })
        {
            _reasonProblem = EditWords.Of(problem);
        }
        else
        {
            form.TakeResult(result);
        }
    }

    private async Task GiveUpAsync()
    {
        if (_form is { DraftId: { } id } form && await PersonAsync() is { } person)
        {
            await form.SaveAsync(person, Gone);
            var result = await editor.DiscardAsync(person, id, form.Version, Gone);
            if (result is EditResult.Saved)
            {
                navigation.NavigateTo("/edit");
            }
            else
            {
                form.TakeResult(result);
            }
        }
    }

    /// <summary>The draft was handed in, given back, commented or published: shows it as it is now.</summary>
    private async Task DraftChangedAsync()
    {
        if (_form is not { DraftId: { } id } form || await editor.DraftAsync(id, Gone) is not { } draft)
        {
            return;
        }

        if (EntryJson.Write(form.Entry) == EntryJson.Write(draft.Content))
        {
            // The same text: the form stays as it is, and with it whatever has the focus.
            _draft = draft;
            form.Continue(draft);
        }
        else
        {
            await ShowAsync(draft);
        }
    }

    private async Task MergeWithPublishedAsync()
    {
        if (_form is { } form)
        {
            await SaveAsync();
            await form.MergeWithPublishedAsync(Gone);
        }
    }

    private async Task MergedAsync(EventEntry merged)
    {
        if (_form is { } form)
        {
            await form.SaveMergedAsync(await PersonAsync(), merged, Gone);
            await SaveAsync();
            if (form.Status != SaveStatus.Failed && _keep is not null)
            {
                // What was typed and not chosen was decided about; it must not come back.
                await _keep.ForgetAsync(KeepKey);
            }

            if (form.DraftId is { } id)
            {
                _draft = await editor.DraftAsync(id, Gone);
            }
        }
    }

    private Task BeginKeyAsync(KeyboardEventArgs e) => e is { Key: "Enter", CtrlKey: false } ? BeginAsync() : Task.CompletedTask;

    private async Task BeginAsync()
    {
        if (_form is not { } form || string.IsNullOrWhiteSpace(_begin))
        {
            return;
        }

        var found = await editor.LikelyDuplicatesAsync(_begin, Gone);
        var took = Beginning.Take(form.Entry, _begin);
        form.Set(took, form.Get(took));
        _begin = "";
        _duplicates = found;
        await FocusAsync(EntryPaths.InputId("title"));
    }

    private async Task LookForDuplicatesAsync()
    {
        if (_form is not { } form || !IsNew)
        {
            return;
        }

        var found = new List<LikelyDuplicate>();
        foreach (var text in new[] { form.Entry.Reference, form.Entry.Title }.Concat(form.Entry.Sources.Select(s => s.Url)).Where(t => t.Length is > 0 and < 2000))
        {
            found.AddRange(await editor.LikelyDuplicatesAsync(text, Gone));
        }

        _duplicates = [.. found.DistinctBy(d => d.Event.Id)];
    }

    private async Task PutBackAsync(DraftForm form, BrowserKeep keep)
    {
        var kept = (await keep.PendingAsync(KeepKey)).Where(k => k.Key == ReasonField || EntryPaths.Get(form.Entry, k.Key) != k.Value).ToList();
        foreach (var (path, text) in kept)
        {
            if (path == ReasonField)
            {
                _reason = text;
            }
            else
            {
                form.Set(path, text);
            }
        }

        await keep.WatchAsync(KeepKey);
        if (kept.Count > 0)
        {
            _notices.Add($"What had not reached the server was put back from this browser: {string.Join(", ", kept.Select(k => FieldGuide.Name(k.Key)))}.");
        }
    }

    private void TypeLong(string path, string text)
    {
        if (path == ReasonField)
        {
            _reason = text;
        }
        else
        {
            _form?.Set(path, text);
        }

        StateHasChanged();
    }

    private async Task BeforeLeavingAsync(LocationChangingContext leaving)
    {
        if (_form is not { IsUnsaved: true } form || new Uri(leaving.TargetLocation, UriKind.RelativeOrAbsolute) is { IsAbsoluteUri: false })
        {
            return;
        }

        await SaveAsync();
        if (form.IsUnsaved && !await script.InvokeAsync<bool>("confirm", Gone, "Something is not saved yet. Leave all the same? This browser keeps it until you come back."))
        {
            leaving.PreventNavigation();
        }
    }

    private async Task<Person?> PersonAsync() => _person = Authentication is null ? null : SignedIn.Person((await Authentication).User);

    private async Task FocusAsync(string id)
    {
        StateHasChanged();
        if (_keep is not null)
        {
            await _keep.FocusAsync(id);
        }
    }

    private static string SaveWords(DraftForm form) =>
        form.Status switch
        {
            SaveStatus.Untouched => "Nothing typed yet",
            SaveStatus.Typing => "Typing…",
            SaveStatus.Saving => "Saving…",
            SaveStatus.Saved => FormattableString.Invariant($"Saved {form.SavedAt:HH:mm} UTC"),
            SaveStatus.Failed => form.Merge is not null ? "Not saved: somebody else saved first" : $"Not saved. {form.Message}",
            var other => throw new InvalidOperationException($"No words for {other}"),
        };
}
