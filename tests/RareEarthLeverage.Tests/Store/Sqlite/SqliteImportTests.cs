using RareEarthLeverage.Tests.Store.Importing;

namespace RareEarthLeverage.Tests.Store.Sqlite;

public sealed class SqliteImportTests : ImportTests
{
    private protected override Task<ScratchDatabase> CreateAsync() => Task.FromResult<ScratchDatabase>(new SqliteScratch());
}
