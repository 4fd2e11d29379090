using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using RareEarthLeverage.Reference;

namespace RareEarthLeverage.Store;

/// <summary>Reads all rows of the latest revision and publishes them.</summary>
internal sealed class DatasetLoader(IDbContextFactory<LeverageDb> databases, CurrentDataset current, ILogger<DatasetLoader> log) : IDisposable
{
    // One at a time, so that an older revision is never published over a newer one.
    private readonly SemaphoreSlim _loading = new(1);
    private ReferenceTables? _reference;

    /// <summary>The first load. The reference tables are not in the database: they come from the files and stay for as long as the
    /// program runs.</summary>
    public async Task LoadAsync(ReferenceTables reference, CancellationToken cancellationToken)
    {
        _reference = reference;
        await current.ReportAsync(new(LoadStage.Loading, 0, 0, null));
        await ReloadAsync(cancellationToken);
    }

    /// <summary>Publishes the latest revision; does nothing when that is what everybody has.</summary>
    public async Task ReloadAsync(CancellationToken cancellationToken)
    {
        var reference = _reference ?? throw new InvalidOperationException("Nothing has been loaded yet");
        await _loading.WaitAsync(cancellationToken);
        try
        {
            if (await ReadAsync(reference, current.Value?.Revision, cancellationToken) is { } dataset)
            {
                await current.PublishAsync(dataset);
                log.LogInformation("Loaded revision {Revision}: {Events} events, {Series} series", dataset.Revision, dataset.Events.Count, dataset.Series.Count);
            }
        }
        finally
        {
            _loading.Release();
        }
    }

    public void Dispose() => _loading.Dispose();

    private async Task<Dataset?> ReadAsync(ReferenceTables reference, int? have, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);

        // Events, observations and their number are of one moment.
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
        var revision = await db.LatestRevisionAsync(cancellationToken);
        return revision == have
            ? null
            : new(
                revision,
                await db.Events.AsNoTracking().ToListAsync(cancellationToken),
                await db.Observations.AsNoTracking().ToListAsync(cancellationToken),
                reference);
    }
}
