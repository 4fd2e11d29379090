using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using RareEarthLeverage.Entry;
using RareEarthLeverage.Store;
using RareEarthLeverage.Store.Auditing;
using RareEarthLeverage.Store.Editing;
using RareEarthLeverage.Web.Accounts;
using RareEarthLeverage.Web.Editing.Forms;
using RareEarthLeverage.Web.Shell;

namespace RareEarthLeverage.Web.Editing.History;

/// <summary>Every version of an event, for everybody; names only for those who review. Any two can be compared, and reviewers restore
/// one.</summary>
public sealed partial class EventHistoryPage(DatasetHistory history, Editor editor, CurrentDataset current, NavigationManager navigation) : IDisposable
{
    private IDisposable? _subscription;
    private IReadOnlyList<RowVersion> _versions = [];
    private IReadOnlyList<(string Field, string? Before, string? After)>? _differences;
    private Person? _person;
    private string _reason = "";
    private string? _problem;
    private string? _done;
    private int _restoreTo;
    private bool _looked;

    [Parameter]
    public required string Id { get; set; }

    /// <summary>Data revision of the earlier side of the comparison.</summary>
    [SupplyParameterFromQuery(Name = "from")]
    public int? FromRevision { get; set; }

    /// <summary>Data revision of the later side.</summary>
    [SupplyParameterFromQuery(Name = "to")]
    public int? ToRevision { get; set; }

    [CascadingParameter]
    private HttpContext? HttpContext { get; set; }

    [CascadingParameter]
    private Task<AuthenticationState>? Authentication { get; set; }

    private string Address => $"/events/{Uri.EscapeDataString(Id)}/history";

    private bool CanRestore => RendererInfo.IsInteractive && _person is { Role: >= Role.Reviewer } && _versions.Count > 1;

    private int From => FromRevision ?? (_versions.Count > 1 ? _versions[^2].First.Revision : 0);

    private int To => ToRevision ?? (_versions.Count > 0 ? _versions[^1].First.Revision : 0);

    public void Dispose() => _subscription?.Dispose();

    protected override void OnInitialized() => _subscription = current.Subscribe(() => InvokeAsync(ShowAsync));

    protected override Task OnParametersSetAsync() => ShowAsync();

    private async Task ShowAsync()
    {
        _person = Authentication is null ? null : SignedIn.Person((await Authentication).User);
        _versions = RowVersion.Of(await history.HistoryOfAsync(RowKind.Event, Id, withNames: _person is { Role: >= Role.Reviewer }, CancellationToken.None));
        _looked = true;
        if (_versions.Count == 0)
        {
            NotFoundStatus.Set(HttpContext);
        }

        _differences = _versions.Count > 1
            ? [.. (await history.CompareAsync(RowKind.Event, Id, From, To, CancellationToken.None) ?? []).Where(d => d.Base != d.Current).Select(d => (d.Field, d.Base, d.Current))]
            : null;
        _restoreTo = _restoreTo == 0 && _versions.Count > 1 ? _versions[^2].Number : _restoreTo;
        StateHasChanged();
    }

    private async Task RestoreAsync()
    {
        (_problem, _done) = (null, null);
        if (Authentication is null || SignedIn.Person((await Authentication).User) is not { } person)
        {
            _problem = "You are signed out. Sign in and do it again.";
            return;
        }

        var result = await editor.RestoreAsync(person, EditOrigin.Form, RowKind.Event, Id, _versions[^1].Number, _restoreTo, _reason, CancellationToken.None);
        if (result is EditResult.Saved saved)
        {
            (_reason, _done) = ("", FormattableString.Invariant($"Version {_restoreTo} is published again, as version {saved.RowVersion}, data revision {saved.Revision}."));
            navigation.NavigateTo(Address);
            await ShowAsync();
        }
        else
        {
            _problem = EditWords.Of(result);
        }
    }

    /// <summary>Number of the version that a revision made, or the one that stood then.</summary>
    private int NumberOf(int revision) => _versions.LastOrDefault(v => v.First.Revision <= revision)?.Number ?? 0;

    private static string What(RowVersion version) =>
        version.Changes.Any(c => c.Field == "*") ? "new row"
        : version.Changes.FirstOrDefault(c => c.Field == "withdrawn") is { } withdrawn ? withdrawn.After == "null" ? "restored" : "withdrawn"
        : string.Join(", ", version.Changes.Select(c => FieldGuide.Of(c.Field).Label.ToLowerInvariant()).Distinct());
}
