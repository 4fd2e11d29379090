namespace RareEarthLeverage.Tests.Store.Postgres;

public sealed class PostgresStoreStartTests : StoreStartTests
{
    private protected override async Task<ScratchDatabase> CreateAsync() => await PostgresScratch.CreateAsync();
}
