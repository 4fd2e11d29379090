using RareEarthLeverage.Tests.Store.Accounts;

namespace RareEarthLeverage.Tests.Store.Postgres;

public sealed class PostgresAccountRegisterTests : AccountRegisterTests
{
    private protected override async Task<ScratchDatabase> CreateAsync() => await PostgresScratch.CreateAsync();
}
