using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Forms;
using RareEarthLeverage.Entry;
using RareEarthLeverage.Entry.Tables;
using RareEarthLeverage.Store.Auditing;
using RareEarthLeverage.Store.Editing;
using RareEarthLeverage.Store.Importing;
using RareEarthLeverage.Web.Accounts;

namespace RareEarthLeverage.Web.Editing.Importing;

/// <summary>Prepares an import: file, columns, comparison, and handing over to a reviewer; lists those that wait and those that were
/// made.</summary>
public sealed partial class ImportPage(Importer importer, PreparedImports prepared, DatasetHistory history, TimeProvider time) : IDisposable
{
    private const int RevisionsLookedAt = 500;

    private IReadOnlyList<PreparedImport> _waiting = [];
    private IReadOnlyList<LoggedRevision> _past = [];
    private Person? _person;
    private EntryTable? _table;
    private EntryTable? _renamed;
    private ImportPreview? _preview;
    private ImportWork? _work;
    private RowKind _kind;
    private string?[] _fields = [];
    private string _fileName = "";
    private string _reason = "";
    private string _undoReason = "";
    private string? _reasonProblem;
    private string? _undoProblem;
    private string? _problem;
    private string? _done;
    private int _undoing;

    [CascadingParameter]
    private Task<AuthenticationState>? Authentication { get; set; }

    public void Dispose() => _work?.Stop();

    protected override async Task OnInitializedAsync()
    {
        await PersonAsync();
        await ListAsync();
    }

    private static string Clip(string? text) => text is null ? "" : text.Length <= 80 ? text : text[..80] + "…";

    private static string Time(DateTime utc) => utc.ToString("d MMM yyyy HH:mm", CultureInfo.InvariantCulture) + " UTC";

    private async Task<Person?> PersonAsync() => _person = Authentication is null ? null : SignedIn.Person((await Authentication).User);

    private async Task ListAsync()
    {
        _waiting = await prepared.ListAsync(CancellationToken.None);
        _past = [.. (await history.ChangesAsync(null, RevisionsLookedAt, CancellationToken.None)).Where(r => r.Origin == EditOrigin.Import)];
    }

    private async Task ReadAsync(InputFileChangeEventArgs chosen)
    {
        (_table, _preview, _problem, _done) = (null, null, null, null);
        _fileName = chosen.File.Name;
        if (chosen.File.Size > ImportFiles.LargestBytes)
        {
            _problem = FormattableString.Invariant($"Takes at most {ImportFiles.LargestBytes / 1024 / 1024} MB. Given: {chosen.File.Size / 1024.0 / 1024.0:0.0} MB.");
            return;
        }

        await WorkAsync(async work =>
        {
            using var memory = new MemoryStream();
            await using (var upload = chosen.File.OpenReadStream(ImportFiles.LargestBytes, work.Token))
            {
                await upload.CopyToAsync(memory, work.Token);
            }

            memory.Position = 0;
            var problems = new List<TableProblem>();
            _table = await Task.Run(() => ImportFiles.Read(_fileName, memory, problems), work.Token);
            if (_table is null)
            {
                _problem = string.Join(" ", problems.Take(5).Select(p => FormattableString.Invariant($"Line {p.Line}: takes {p.Rule}. Given: {p.Value}.")));
                return;
            }

            ChooseKind(ImportFiles.KindOf(_table));
        });
    }

    private void ChooseKind(RowKind kind)
    {
        _kind = kind;
        _preview = null;
        _fields = [.. (_table?.Columns ?? []).Select(c => ImportFiles.Match(kind, c))];
    }

    private async Task CompareAsync()
    {
        if (_table is not { } table)
        {
            return;
        }

        _preview = null;
        await WorkAsync(async work =>
        {
            _renamed = ImportFiles.Rename(table, _fields);
            _preview = await Task.Run(() => importer.PreviewAsync(_kind, _renamed, work, work.Token), work.Token);
        });
    }

    private async Task HandOverAsync()
    {
        _reasonProblem = string.IsNullOrWhiteSpace(_reason) ? "Takes why the rows are imported. Given: nothing." : EntryLimits.Check("reason", "reason", _reason).Select(EditWords.Of).FirstOrDefault();
        if (_reasonProblem is not null || _renamed is not { } table || await PersonAsync() is not { Role: >= Role.Editor } person)
        {
            return;
        }

        await prepared.KeepAsync(new(Guid.CreateVersion7(time.GetUtcNow()), _fileName, _kind, person, time.GetUtcNow().UtcDateTime, _reason, table), CancellationToken.None);
        (_table, _preview, _reason) = (null, null, "");
        _done = $"{_fileName} waits for a reviewer.";
        await ListAsync();
    }

    private async Task UndoAsync(int revision)
    {
        if (await PersonAsync() is not { } person)
        {
            return;
        }

        var result = await importer.UndoAsync(person, EditOrigin.Form, revision, _undoReason, CancellationToken.None);
        _undoProblem = result is EditResult.Saved ? null : EditWords.Of(result);
        if (result is EditResult.Saved saved)
        {
            (_undoing, _undoReason) = (0, "");
            _done = FormattableString.Invariant($"Revision {revision} is taken back, as data revision {saved.Revision}.");
            await ListAsync();
        }
    }

    private async Task WorkAsync(Func<ImportWork, Task> action)
    {
        using var work = new ImportWork(() => InvokeAsync(StateHasChanged));
        _work = work;
        try
        {
            await action(work);
        }
        catch (OperationCanceledException) when (work.Token.IsCancellationRequested)
        {
            _problem = "Stopped; nothing was changed.";
        }
        catch (IOException)
        {
            _problem = "The file did not arrive whole. Choose it again.";
        }
        finally
        {
            _work = null;
        }
    }
}
