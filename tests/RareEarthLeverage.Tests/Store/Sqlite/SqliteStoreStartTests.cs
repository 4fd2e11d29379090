namespace RareEarthLeverage.Tests.Store.Sqlite;

public sealed class SqliteStoreStartTests : StoreStartTests
{
    private protected override Task<ScratchDatabase> CreateAsync() => Task.FromResult<ScratchDatabase>(new SqliteScratch());
}
