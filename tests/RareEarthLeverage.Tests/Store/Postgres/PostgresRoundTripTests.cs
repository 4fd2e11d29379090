using RareEarthLeverage.Tests.Store.Mapping;

namespace RareEarthLeverage.Tests.Store.Postgres;

public sealed class PostgresRoundTripTests : RoundTripTests
{
    private protected override async Task<ScratchDatabase> CreateAsync() => await PostgresScratch.CreateAsync();
}
