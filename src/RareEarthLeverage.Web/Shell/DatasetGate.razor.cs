using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;
using RareEarthLeverage.Store;
using RareEarthLeverage.Web.Api;

namespace RareEarthLeverage.Web.Shell;

/// <summary>Shows its content once there is a dataset, and again when the dataset changes; until then how far loading has
/// come, or why it failed.</summary>
public sealed partial class DatasetGate(CurrentDataset current, PastDatasets past, NavigationManager navigation) : IDisposable
{
    private IDisposable? _subscription;
    private Dataset? _dataset;

    /// <summary>What was shown before the data changed, until the reader has closed the notice.</summary>
    private Dataset? _before;

    /// <summary>The revision that the address named when it was last looked at.</summary>
    private int? _asked;

    /// <summary>What is shown of the dataset.</summary>
    [Parameter, EditorRequired]
    public required RenderFragment<Dataset> ChildContent { get; set; }

    private string Here => navigation.Uri;

    private string Doing =>
        current.Progress.Stage switch
        {
            LoadStage.Starting => "The server is starting.",
            LoadStage.Migrating => "Preparing the database.",
            LoadStage.Seeding => "Writing the shipped facts into the database.",
            LoadStage.Loading or LoadStage.Ready => "Reading events and figures from the database.",
            LoadStage.Failed => "",
            var other => throw new InvalidOperationException($"No words for {other}"),
        };

    public void Dispose() => _subscription?.Dispose();

    protected override void OnInitialized()
    {
        _subscription = current.Subscribe(() => InvokeAsync(Show));
        _dataset = current.Value;
    }

    protected override async Task OnParametersSetAsync()
    {
        if (AskedRevision == _asked)
        {
            return;
        }

        _asked = AskedRevision;
        _before = null;
        _dataset = _asked is { } revision && current.Value is not null ? await past.AtAsync(revision, CancellationToken.None) ?? current.Value : current.Value;
    }

    /// <summary>Revision that the address names: the page then stays as it is.</summary>
    private int? AskedRevision =>
        QueryHelpers.ParseQuery(new Uri(Here).Query).TryGetValue("rev", out var text) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var rev) ? rev : null;

    private (int Shown, int Newest, string Address)? Pinned =>
        _dataset is { } shown && AskedRevision == shown.Revision && current.Value is { } newest && newest.Revision != shown.Revision
            ? (shown.Revision, newest.Revision, "/" + navigation.ToBaseRelativePath(navigation.GetUriWithQueryParameter("rev", (int?)null)))
            : null;

    private void Show()
    {
        if (_dataset is { } shown && current.Value is { } next && next.Revision != shown.Revision && AskedRevision != shown.Revision)
        {
            _before ??= shown;
            _dataset = next;
        }
        else
        {
            _dataset ??= current.Value;
        }

        StateHasChanged();
    }

    private void Dismiss() => _before = null;
}
