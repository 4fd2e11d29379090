using Microsoft.Extensions.Logging;

namespace RareEarthLeverage.Store;

/// <summary>The one dataset that everything reads, swapped whole when the data change. Shared by all circuits and requests;
/// all members may be called from any thread.</summary>
public sealed class CurrentDataset(ILogger<CurrentDataset>? log = null)
{
    private readonly Lock _gate = new();
    private readonly List<Func<Task>> _subscribers = [];
    private volatile LoadProgress _progress = new(LoadStage.Starting, 0, 0, null);
    private volatile Dataset? _value;

    /// <summary>The dataset; null until it has been loaded.</summary>
    public Dataset? Value => _value;

    /// <summary>How far loading has come.</summary>
    public LoadProgress Progress => _progress;

    /// <summary>Calls back when the dataset or the progress changes, until disposed. The callback must not block.</summary>
    public IDisposable Subscribe(Func<Task> changed)
    {
        lock (_gate)
        {
            _subscribers.Add(changed);
        }

        return new Subscription(this, changed);
    }

    /// <summary>Puts a new dataset in place and tells the subscribers.</summary>
    public Task PublishAsync(Dataset dataset)
    {
        _value = dataset;
        return ReportAsync(new(LoadStage.Ready, dataset.Events.Count, dataset.Events.Count, null));
    }

    /// <summary>Reports progress to the subscribers. One that fails is logged and keeps nobody else from being told.</summary>
    public Task ReportAsync(LoadProgress progress)
    {
        _progress = progress;
        Func<Task>[] subscribers;
        lock (_gate)
        {
            subscribers = [.. _subscribers];
        }

        return Task.WhenAll(subscribers.Select(TellAsync));
    }

    private async Task TellAsync(Func<Task> changed)
    {
        try
        {
            await changed();
        }
        catch (Exception fault)
        {
            // A circuit that goes away in this moment must not stop the load that everybody waits for.
            log?.LogWarning(fault, "A subscriber of the dataset failed");
        }
    }

    private sealed class Subscription(CurrentDataset owner, Func<Task> changed) : IDisposable
    {
        public void Dispose()
        {
            lock (owner._gate)
            {
                owner._subscribers.Remove(changed);
            }
        }
    }
}
