namespace RareEarthLeverage.Tests.Store.Sqlite;

public sealed class SqliteMigrationTests : MigrationTests
{
    private protected override Task<ScratchDatabase> CreateAsync() => Task.FromResult<ScratchDatabase>(new SqliteScratch());
}
