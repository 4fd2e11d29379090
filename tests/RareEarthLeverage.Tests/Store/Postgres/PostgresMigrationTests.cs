namespace RareEarthLeverage.Tests.Store.Postgres;

public sealed class PostgresMigrationTests : MigrationTests
{
    private protected override async Task<ScratchDatabase> CreateAsync() => await PostgresScratch.CreateAsync();
}
