using RareEarthLeverage.Tests.Store.Seeding;

namespace RareEarthLeverage.Tests.Store.Sqlite;

public sealed class SqliteSeederTests : SeederTests
{
    private protected override Task<ScratchDatabase> CreateAsync() => Task.FromResult<ScratchDatabase>(new SqliteScratch());
}
