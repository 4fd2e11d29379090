using Microsoft.AspNetCore.Components;
using RareEarthLeverage.Store;

namespace RareEarthLeverage.Web.Shell;

/// <summary>Shows its content once there is a dataset, and again when the dataset changes; until then how far loading has
/// come, or why it failed.</summary>
public sealed partial class DatasetGate(CurrentDataset current, NavigationManager navigation) : IDisposable
{
    private IDisposable? _subscription;
    private Dataset? _dataset;

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

    private void Show()
    {
        _dataset = current.Value;
        StateHasChanged();
    }
}
