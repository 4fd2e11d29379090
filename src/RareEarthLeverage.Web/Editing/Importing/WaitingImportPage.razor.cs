using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using RareEarthLeverage.Store.Editing;
using RareEarthLeverage.Store.Importing;
using RareEarthLeverage.Web.Accounts;

namespace RareEarthLeverage.Web.Editing.Importing;

/// <summary>An import that waits: what it would do now, and the decision of a reviewer.</summary>
public sealed partial class WaitingImportPage(Importer importer, PreparedImports prepared) : IDisposable
{
    private PreparedImport? _import;
    private ImportPreview? _preview;
    private ImportWork? _work;
    private Person? _person;
    private string? _problem;
    private string? _done;
    private bool _looked;

    [Parameter]
    public Guid Id { get; set; }

    [CascadingParameter]
    private Task<AuthenticationState>? Authentication { get; set; }

    public void Dispose() => _work?.Stop();

    protected override async Task OnParametersSetAsync()
    {
        await PersonAsync();
        _import = await prepared.FindAsync(Id, CancellationToken.None);
        _looked = true;
        if (_import is not null)
        {
            await CompareAsync(_import);
        }
    }

    private Task CompareAsync(PreparedImport import) =>
        WorkAsync(async work => _preview = await Task.Run(() => importer.PreviewAsync(import.Kind, import.Table, work, work.Token), work.Token));

    private async Task ApplyAsync()
    {
        _problem = null;
        if (_import is not { } import || _preview is not { } preview || await PersonAsync() is not { } person)
        {
            return;
        }

        await WorkAsync(async work =>
        {
            var result = await Task.Run(() => importer.ApplyAsync(person, import.PreparedBy, import.Kind, import.Table, preview.Fingerprint, import.Reason, work, work.Token), work.Token);
            if (result is EditResult.Saved saved)
            {
                prepared.Remove(import.Id);
                _done = FormattableString.Invariant($"Imported as data revision {saved.Revision}: {preview.New.Count} new, {preview.Changed.Count} changed.");
                return;
            }

            _problem = EditWords.Of(result);
            _preview = await Task.Run(() => importer.PreviewAsync(import.Kind, import.Table, work, work.Token), work.Token);
        });
    }

    private async Task Refuse()
    {
        if (_import is { } import && await PersonAsync() is { } person && (person.Role >= Role.Reviewer || person.Id == import.PreparedBy.Id))
        {
            prepared.Remove(import.Id);
            _done = "It does not wait any more; nothing of it was taken.";
        }
    }

    private async Task<Person?> PersonAsync() => _person = Authentication is null ? null : SignedIn.Person((await Authentication).User);

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
        finally
        {
            _work = null;
        }
    }
}
