using System.Globalization;
using RareEarthLeverage.Store;

namespace RareEarthLeverage.Web.Api;

/// <summary>The dataset as it stood after an earlier revision, put together from the record of changes and kept for a while, so
/// that a link with <c>rev</c> gives the same answer later.</summary>
public sealed class PastDatasets(CurrentDataset current, Func<int, CancellationToken, Task<Dataset?>> history) : IDisposable
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
            var found = _recent.FirstOrDefault(d => d.Revision == revision) ?? await history(revision, cancellationToken);
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

    /// <summary>The dataset that an address asks for with <c>rev</c>, and the current one when it names none or one that there was
    /// not; null until there is one. For addresses that read their query as leniently as a page.</summary>
    public async Task<Dataset?> AskedAsync(HttpContext context) =>
        int.TryParse(context.Request.Query["rev"], NumberStyles.None, CultureInfo.InvariantCulture, out var revision)
            ? await AtAsync(revision, context.RequestAborted) ?? current.Value
            : current.Value;

    public void Dispose() => _one.Dispose();
}
