using Microsoft.AspNetCore.Components;
using RareEarthLeverage.Store;
using RareEarthLeverage.Store.Auditing;
using RareEarthLeverage.Web.Editing.Forms;

namespace RareEarthLeverage.Web.Editing.History;

/// <summary>The public list of changes.</summary>
public sealed partial class ChangesPage(DatasetHistory history, CurrentDataset current) : IDisposable
{
    private const int Page = 50;
    private const int Few = 12;
    private const int Most = 500;

    private IDisposable? _subscription;
    private IReadOnlyList<LoggedRevision> _revisions = [];

    /// <summary>First revision that is left out; null begins with the latest.</summary>
    [SupplyParameterFromQuery(Name = "below")]
    public int? Below { get; set; }

    public void Dispose() => _subscription?.Dispose();

    protected override void OnInitialized() => _subscription = current.Subscribe(() => InvokeAsync(ShowAsync));

    protected override Task OnParametersSetAsync() => ShowAsync();

    private async Task ShowAsync()
    {
        if (current.Value is not null)
        {
            _revisions = await history.ChangesAsync(Below, Page, CancellationToken.None);
            StateHasChanged();
        }
    }

    private static string What(LoggedRow row) =>
        row.Fields.Contains("*") ? "new"
        : row.Fields.Contains("withdrawn") ? "withdrawn or restored"
        : string.Join(", ", row.Fields.Select(f => FieldGuide.Of(f).Label.ToLowerInvariant()).Distinct());
}
