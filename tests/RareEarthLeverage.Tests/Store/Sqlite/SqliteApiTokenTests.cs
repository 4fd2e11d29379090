using RareEarthLeverage.Tests.Store.Accounts;

namespace RareEarthLeverage.Tests.Store.Sqlite;

public sealed class SqliteApiTokenTests : ApiTokenTests
{
    private protected override Task<ScratchDatabase> CreateAsync() => Task.FromResult<ScratchDatabase>(new SqliteScratch());
}
