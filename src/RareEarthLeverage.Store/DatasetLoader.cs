using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using RareEarthLeverage.Reference;

namespace RareEarthLeverage.Store;

/// <summary>Reads all rows of the latest revision and publishes them.</summary>
internal sealed class DatasetLoader(IDbContextFactory<LeverageDb> databases, CurrentDataset current, ILogger<DatasetLoader> log) : IDisposable
{
    // One at a time, so that an older revision is never published over a newer one.
    private readonly SemaphoreSlim _loading = new(1);
    private volatile ReferenceTables? _reference;
    private volatile StoredRows? _rows;

    /// <summary>The reference tables of the first load; empty before it.</summary>
    public ReferenceTables Reference => _reference ?? new();

    /// <summary>The rows that were last published; null before the first load.</summary>
    public StoredRows? Published => _rows;

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
        if (_reference is null)
        {
            throw new InvalidOperationException("Nothing has been loaded yet");
        }

        var told = Task.CompletedTask;
        await _loading.WaitAsync(cancellationToken);
        try
        {
            if (await ReadAsync(current.Value?.Revision, cancellationToken) is { } rows)
            {
                told = PutInPlaceAsync(rows);
            }
        }
        finally
        {
            _loading.Release();
        }

        await told;
    }

    /// <summary>Inside a transaction that holds the lock on revisions: all rows as they stand. They are read only when another
    /// program changed them.</summary>
    public async Task<StoredRows> RowsAsync(LeverageDb db, CancellationToken cancellationToken)
    {
        var revision = await db.LatestRevisionAsync(cancellationToken);
        return _rows is { } rows && rows.Revision == revision ? rows : await StoredRows.ReadAsync(db, revision, cancellationToken);
    }

    /// <summary>Publishes rows that this program has just committed, unless newer ones are published already. Takes no token: what is
    /// committed is to be seen.</summary>
    public async Task PublishAsync(StoredRows rows)
    {
        var told = Task.CompletedTask;
        await _loading.WaitAsync(CancellationToken.None);
        try
        {
            if (rows.Revision > (current.Value?.Revision ?? 0))
            {
                told = PutInPlaceAsync(rows);
            }
        }
        finally
        {
            _loading.Release();
        }

        await told;
    }

    public void Dispose() => _loading.Dispose();

    /// <summary>Puts the rows in place at once and returns the telling, to be awaited when nothing is held any more: whoever is told
    /// may make the next change.</summary>
    private Task PutInPlaceAsync(StoredRows rows)
    {
        var dataset = rows.ToDataset(Reference, _rows, current.Value);
        _rows = rows;
        log.LogInformation("Loaded revision {Revision}: {Events} events, {Series} series", dataset.Revision, dataset.Events.Count, dataset.Series.Count);
        return current.PublishAsync(dataset);
    }

    private async Task<StoredRows?> ReadAsync(int? have, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);

        // Events, observations and their number are of one moment.
        await using var moment = await db.BeginReadingAsync(cancellationToken);
        var revision = await db.LatestRevisionAsync(cancellationToken);
        return revision == have ? null : await StoredRows.ReadAsync(db, revision, cancellationToken);
    }
}
