namespace RareEarthLeverage.Web.Figures;

/// <summary>A small store of values that are dear to make, shared by all circuits and requests; the one not used for longest
/// goes first. A value is made once even when several ask at the same moment.</summary>
internal sealed class RecentlyUsed<TKey, TValue>(int capacity)
    where TKey : notnull
{
    private readonly Lock _gate = new();
    private readonly Dictionary<TKey, LinkedListNode<(TKey Key, Lazy<TValue> Value)>> _byKey = [];
    private readonly LinkedList<(TKey Key, Lazy<TValue> Value)> _order = [];

    /// <summary>The value of a key, made when it is not there.</summary>
    public TValue GetOrMake(TKey key, Func<TKey, TValue> make)
    {
        Lazy<TValue> value;
        lock (_gate)
        {
            if (_byKey.TryGetValue(key, out var node))
            {
                _order.Remove(node);
                _order.AddFirst(node);
            }
            else
            {
                node = _order.AddFirst((key, new(() => make(key))));
                _byKey.Add(key, node);
                if (_byKey.Count > capacity && _order.Last is { } last)
                {
                    _order.RemoveLast();
                    _byKey.Remove(last.Value.Key);
                }
            }

            value = node.Value.Value;
        }

        try
        {
            return value.Value;
        }
        catch
        {
            // A failure is not kept: the next one who asks tries again.
            lock (_gate)
            {
                if (_byKey.TryGetValue(key, out var failed) && ReferenceEquals(failed.Value.Value, value))
                {
                    _order.Remove(failed);
                    _byKey.Remove(key);
                }
            }

            throw;
        }
    }
}
