using RareEarthLeverage.Tests.Store.Seeding;

namespace RareEarthLeverage.Tests.Store.Postgres;

public sealed class PostgresSeederTests : SeederTests
{
    private protected override async Task<ScratchDatabase> CreateAsync() => await PostgresScratch.CreateAsync();
}
