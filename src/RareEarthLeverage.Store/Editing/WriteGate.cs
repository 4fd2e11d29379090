namespace RareEarthLeverage.Store.Editing;

/// <summary>Lets one save of this program through at a time. The database would keep them apart as well, but a save that waits there
/// asks again and again, and here it is woken.</summary>
internal sealed class WriteGate : IDisposable
{
    private readonly SemaphoreSlim _free = new(1);

    public async Task<IDisposable> EnterAsync(CancellationToken cancellationToken)
    {
        await _free.WaitAsync(cancellationToken);
        return new Pass(_free);
    }

    public void Dispose() => _free.Dispose();

    private sealed class Pass(SemaphoreSlim free) : IDisposable
    {
        private int _left;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _left, 1) == 0)
            {
                free.Release();
            }
        }
    }
}
