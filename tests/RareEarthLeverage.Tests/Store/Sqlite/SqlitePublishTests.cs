using RareEarthLeverage.Tests.Store.Editing;

namespace RareEarthLeverage.Tests.Store.Sqlite;

public sealed class SqlitePublishTests : PublishTests
{
    private protected override Task<ScratchDatabase> CreateAsync() => Task.FromResult<ScratchDatabase>(new SqliteScratch());
}
