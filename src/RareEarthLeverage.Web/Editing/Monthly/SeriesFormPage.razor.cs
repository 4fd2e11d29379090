using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.JSInterop;
using RareEarthLeverage.Entry;
using RareEarthLeverage.Growth;
using RareEarthLeverage.Store.Editing;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Web.Accounts;
using RareEarthLeverage.Web.Editing.Forms;

namespace RareEarthLeverage.Web.Editing.Monthly;

/// <summary>Monthly figures of one series: rows pasted from a spreadsheet or typed, growth recomputed on the way, each handed in as a
/// draft of its own; a later figure for a month is a further row.</summary>
public sealed partial class SeriesFormPage(Editor editor, IJSRuntime script) : IAsyncDisposable
{
    private const string ReasonField = "reason";
    private const string PasteField = "paste";

    private static readonly IReadOnlyList<string> SourceFields = ["source_title", "source_url", "publisher", "published", "tier"];
    private static readonly IReadOnlyList<string> Qualifiers = ["=", ">", "<", "~"];

    private readonly CancellationTokenSource _source = new();
    private readonly FigureRow _common = new(DraftSubject.New(RowKind.Observation), new() { Preferred = "yes" });
    private readonly List<FigureRow> _rows = [];
    private readonly List<string> _notices = [];
    private IReadOnlyList<Draft> _waiting = [];
    private IReadOnlyList<string> _reviewProblems = [];
    private (int At, FigureRow Row)? _removed;
    private Person? _person;
    private BrowserKeep? _keep;
    private string _paste = "";
    private string _reason = "";
    private string? _reasonProblem;
    private string? _done;
    private bool _busy;
    private bool _left;

    [Parameter]
    public required string Id { get; set; }

    [CascadingParameter]
    private Task<AuthenticationState>? Authentication { get; set; }

    private string KeepKey => $"series:{Id}";

    private SeriesDefinition Series => SeriesCatalog.Find(Id) ?? throw new InvalidOperationException($"No series {Id}");

    /// <summary>Cancelled when the page is left; may be asked for by what still runs then.</summary>
    private CancellationToken Gone => _left ? new(canceled: true) : _source.Token;

    public async ValueTask DisposeAsync()
    {
        _left = true;
        await _source.CancelAsync();
        _source.Dispose();
        if (_keep is not null)
        {
            await _keep.DisposeAsync();
        }
    }

    protected override async Task OnParametersSetAsync()
    {
        await PersonAsync();
        await ListAsync();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender && RendererInfo.IsInteractive && SeriesCatalog.Find(Id) is not null)
        {
            var keep = await BrowserKeep.StartAsync(script, (path, text) => InvokeAsync(() => PutBack(path, text)), Gone);
            var kept = await keep.PendingAsync(KeepKey);
            foreach (var (path, text) in kept.OrderBy(k => k.Key, StringComparer.Ordinal))
            {
                PutBack(path, text);
            }

            await keep.WatchAsync(KeepKey);
            if (kept.Count > 0)
            {
                _notices.Add("What was typed here before and not handed in was put back from this browser.");
            }

            _keep = keep;
            StateHasChanged();
        }
    }

    private async Task<Person?> PersonAsync() => _person = Authentication is null ? null : SignedIn.Person((await Authentication).User);

    private async Task ListAsync() =>
        _waiting =
        [
            .. (await editor.DraftsAsync(DraftState.InReview, Gone))
                .Where(d => d.Content is ObservationEntry o && o.Series == Id)
                .OrderBy(d => ((ObservationEntry)d.Content).Month, StringComparer.Ordinal),
        ];

    private void PutBack(string path, string text)
    {
        if (RowCell().Match(path) is { Success: true } cell && int.TryParse(cell.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < PastedFigures.MostRows)
        {
            while (_rows.Count <= at)
            {
                AddRow();
            }

            _rows[at].Set(cell.Groups[2].Value, text);
        }
        else if (path == PasteField)
        {
            _paste = text;
        }
        else if (path == ReasonField)
        {
            _reason = text;
        }
        else
        {
            _common.Set(path, text);
        }

        StateHasChanged();
    }

    private void SetCommon(string name, string? text)
    {
        // Rows that had the same as the common source go on having it.
        foreach (var row in _rows.Where(r => r.DraftId is null && r.Get(name) == _common.Get(name)))
        {
            row.Set(name, text ?? "");
        }

        _common.Set(name, text ?? "");
    }

    private static void SetCell(FigureRow row, string name, string? text)
    {
        row.Set(name, text ?? "");
        row.Problems = [.. row.Problems.Where(p => p.Field != name)];
        row.Message = null;
    }

    private void Paste(string? text) => _paste = text ?? "";

    private void TakePaste()
    {
        _rows.AddRange(PastedFigures.Read(_paste, Series, _common.Entry).Select(e => new FigureRow(DraftSubject.New(RowKind.Observation), e)));
        _paste = "";
        _done = null;
    }

    private void AddRow() => _rows.AddRange([new(DraftSubject.New(RowKind.Observation), Blank())]);

    private ObservationEntry Blank()
    {
        var entry = (ObservationEntry)EntryJson.Read(RowKind.Observation, EntryJson.Write(_common.Entry)).Entry;
        (entry.Series, entry.Unit, entry.Qualifier) = (Id, Vocabulary.Word(Series.Unit), "=");
        return entry;
    }

    private async Task CorrectAsync(TradeObservation figure)
    {
        var found = (await editor.FindObservationAsync(figure.SeriesId, figure.Month, Gone))
            .FirstOrDefault(r => r.Content is ObservationEntry o && o.Publisher == figure.Publisher && o.SourceUrl == (figure.SourceUrl ?? ""));
        if (found is not null && !_rows.Exists(r => r.Subject.SubjectId == found.Id))
        {
            _rows.Add(new(new(RowKind.Observation, found.Id, found.Version), (ObservationEntry)found.Content));
        }
    }

    private void Remove(FigureRow row)
    {
        _removed = (_rows.IndexOf(row), row);
        _rows.Remove(row);
    }

    private void Undo()
    {
        if (_removed is var (at, row))
        {
            _rows.Insert(Math.Min(at, _rows.Count), row);
            _removed = null;
        }
    }

    private async Task HandInAsync()
    {
        (_done, _busy) = (null, true);
        _reasonProblem = string.IsNullOrWhiteSpace(_reason) ? "Takes why the change is made. Given: nothing." : null;
        var person = await PersonAsync();
        foreach (var row in _rows.Where(r => r.DraftId is null))
        {
            row.Message = null;
            row.Problems = await editor.CheckAsync(row.Subject, row.Entry, Gone);
        }

        if (person is not null && _reasonProblem is null && _rows.TrueForAll(r => r.Problems.Count == 0))
        {
            foreach (var row in _rows.Where(r => r.DraftId is null))
            {
                await HandInAsync(person, row);
            }

            var handedIn = _rows.Count(r => r.DraftId is not null);
            _done = handedIn == 0 ? null : FormattableString.Invariant($"{handedIn} {(handedIn == 1 ? "figure waits" : "figures wait")} for review.");
            if (_rows.TrueForAll(r => r.DraftId is not null))
            {
                await ForgetAsync();
            }

            await ListAsync();
        }

        _busy = false;
    }

    private async Task HandInAsync(Person person, FigureRow row)
    {
        var saved = await editor.SaveDraftAsync(person, row.Subject, row.Entry, null, 0, Gone);
        if (saved is EditResult.Saved { DraftId: { } id, DraftVersion: var version }
            && await editor.SubmitAsync(person, id, version, _reason, Gone) is var submitted)
        {
            row.DraftId = submitted is EditResult.Saved ? id : null;
            row.Message = submitted is EditResult.Saved ? null : EditWords.Of(submitted);
            return;
        }

        row.Message = EditWords.Of(saved);
    }

    private async Task ForgetAsync()
    {
        _rows.Clear();
        _reason = "";
        if (_keep is not null)
        {
            await _keep.ForgetAsync(KeepKey);
        }
    }

    private Task PublishAsync() => ReviewAsync((person, draft) => editor.PublishAsync(person, EditOrigin.Form, draft.Id, draft.Version, Gone), "published");

    private Task ReturnAsync() => ReviewAsync((person, draft) => editor.ReturnAsync(person, draft.Id, draft.Version, Gone), "given back");

    private async Task ReviewAsync(Func<Person, Draft, Task<EditResult>> action, string what)
    {
        _busy = true;
        var problems = new List<string>();
        var done = 0;
        if (await PersonAsync() is { } person)
        {
            foreach (var draft in _waiting)
            {
                var result = await action(person, draft);
                done += result is EditResult.Saved ? 1 : 0;
                if (result is not EditResult.Saved)
                {
                    problems.Add($"{((ObservationEntry)draft.Content).Month}: {EditWords.Of(result)}");
                }
            }
        }

        _reviewProblems = problems;
        _done = done == 0 ? null : FormattableString.Invariant($"{done} {(done == 1 ? "figure" : "figures")} {what}.");
        _busy = false;
        await ListAsync();
    }

    private async Task BeforeLeavingAsync(LocationChangingContext leaving)
    {
        if (_rows.Exists(r => r.DraftId is null) && !await script.InvokeAsync<bool>("confirm", Gone, "Rows are not handed in yet. Leave all the same? This browser keeps what was typed until you come back."))
        {
            leaving.PreventNavigation();
        }
    }

    private static string Now(SeriesAfter after, FigureRow row) =>
        YearMonth.TryParse(row.Entry.Month, out var month) && after.Before(month) is { } now
            ? $"{now.Value?.ToString("#,0.##", CultureInfo.InvariantCulture) ?? "growth only"}"
            : "none";

    private static bool Differs(SeriesAfter after, FigureRow row) =>
        after.Recomputed(row) is { } recomputed
        && decimal.TryParse(row.Entry.YoyPct, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var reported)
        && Math.Abs(recomputed.Percent - reported) > ObservationRules.ToleratedPoints;

    private static string Percent(GrowthRate? rate) =>
        rate is { } known ? (known.Qualifier == Qualifier.Exact ? "" : Vocabulary.Word(known.Qualifier) + " ") + known.Percent.ToString("+0.0;\u22120.0;0.0", CultureInfo.InvariantCulture) : "";

    [GeneratedRegex(@"^rows\[(\d{1,3})\]\.(\w+)$")]
    private static partial Regex RowCell();
}
