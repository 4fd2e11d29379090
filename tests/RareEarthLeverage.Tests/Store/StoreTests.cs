using Xunit;

namespace RareEarthLeverage.Tests.Store;

/// <summary>Tests that hold on every kind of database; each has a subclass per kind.</summary>
public abstract class StoreTests : IAsyncLifetime
{
    private ScratchDatabase? _database;

    private protected ScratchDatabase Database => _database ?? throw new InvalidOperationException("Not initialised");

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _database = await CreateAsync();

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }
    }

    private protected abstract Task<ScratchDatabase> CreateAsync();
}
