using RareEarthLeverage.Store;
using RareEarthLeverage.Store.Auditing;

namespace RareEarthLeverage.Web.Api;

/// <summary>The dataset as it stood after an earlier revision, put together from the record of changes and kept for a while, so
/// that a link with <c>rev</c> gives the same answer later.</summary>
public sealed class PastDatasets(CurrentDataset current, DatasetHistory history) : IDisposable
{
    private const int Kept = 4;

    private readonly SemaphoreSlim _one = new(1);
    private readonly LinkedList<Dataset> _recent = [];

    /// <summary>The dataset after a revision; null when there was none, or the record of changes began later.</summary>
    public async Task<Dataset?> AtAsync(int revision, CancellationToken cancellationToken)
    {
        if (current.Value is { } now && now.Revision == revision)
        {
            return now;
        }

        // One at a time: whoever asks for the same meanwhile finds it ready.
        await _one.WaitAsync(cancellationToken);
        try
        {
            var found = _recent.FirstOrDefault(d => d.Revision == revision) ?? await history.AtAsync(revision, cancellationToken);
            if (found is not null)
            {
                _recent.Remove(found);
                _recent.AddFirst(found);
                while (_recent.Count > Kept)
                {
                    _recent.RemoveLast();
                }
            }

            return found;
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();
}
