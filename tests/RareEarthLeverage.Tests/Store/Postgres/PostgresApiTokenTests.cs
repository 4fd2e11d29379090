using RareEarthLeverage.Tests.Store.Accounts;

namespace RareEarthLeverage.Tests.Store.Postgres;

public sealed class PostgresApiTokenTests : ApiTokenTests
{
    private protected override async Task<ScratchDatabase> CreateAsync() => await PostgresScratch.CreateAsync();
}
