using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using RareEarthLeverage.Store;
using RareEarthLeverage.Store.Editing;
using RareEarthLeverage.Web.Accounts;
using RareEarthLeverage.Web.Editing.Importing;

namespace RareEarthLeverage.Web.Editing;

/// <summary>Where an editor begins: what to enter, what is begun, what waits.</summary>
public sealed partial class EditHomePage(Editor editor, PreparedImports imports, CurrentDataset current) : IDisposable
{
    private const int Recent = 10;

    private IDisposable? _subscription;
    private IReadOnlyList<Draft> _mine = [];
    private IReadOnlyList<Draft> _waiting = [];
    private IReadOnlyList<Draft> _others = [];
    private IReadOnlyList<Draft> _recent = [];
    private int _imports;

    [CascadingParameter]
    private Task<AuthenticationState>? Authentication { get; set; }

    public void Dispose() => _subscription?.Dispose();

    protected override async Task OnInitializedAsync()
    {
        _subscription = current.Subscribe(() => InvokeAsync(ListAsync));
        await ListAsync();
    }

    private async Task ListAsync()
    {
        var person = Authentication is null ? null : SignedIn.Person((await Authentication).User);
        var open = await editor.DraftsAsync(null, CancellationToken.None);
        _mine = [.. open.Where(d => d.AuthorId == person?.Id)];
        _waiting = [.. open.Where(d => d.State == DraftState.InReview && d.AuthorId != person?.Id).OrderBy(d => d.UpdatedUtc)];
        _others = [.. open.Where(d => d.State == DraftState.Draft && d.AuthorId != person?.Id)];
        _recent = await editor.PublishedDraftsAsync(Recent, CancellationToken.None);
        _imports = (await imports.ListAsync(CancellationToken.None)).Count;
        StateHasChanged();
    }
}
