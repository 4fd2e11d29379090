using RareEarthLeverage.Entry;
using RareEarthLeverage.Store.Auditing;

namespace RareEarthLeverage.Web.Api;

/// <summary>When each event was changed last, from the record of changes; of the newest revision read once.</summary>
public sealed class ChangeTimes(DatasetHistory history)
{
    private const int Page = 200;
    private volatile Known? _known;

    /// <summary>The times by id.</summary>
    /// <param name="revision">The revision up to which changes count.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<IReadOnlyDictionary<string, DateTime>> OfAsync(int revision, CancellationToken cancellationToken)
    {
        if (_known is { } known && known.Revision == revision)
        {
            return known.Times;
        }

        var times = new Dictionary<string, DateTime>(StringComparer.Ordinal);
        int? below = revision + 1;
        while (await history.ChangesAsync(below, Page, cancellationToken) is { Count: > 0 } page)
        {
            foreach (var change in page)
            {
                foreach (var row in change.Rows.Where(r => r.Kind == RowKind.Event))
                {
                    // The latest revision comes first.
                    times.TryAdd(row.Id, change.AtUtc);
                }
            }

            below = page[^1].Number;
        }

        // Only the newest is kept: earlier ones are asked for rarely.
        if (_known is not { } kept || kept.Revision < revision)
        {
            _known = new(revision, times);
        }

        return times;
    }

    private sealed record Known(int Revision, IReadOnlyDictionary<string, DateTime> Times);
}
