using RareEarthLeverage.Tests.Store.Editing;

namespace RareEarthLeverage.Tests.Store.Postgres;

public sealed class PostgresSpeedTests : SpeedTests
{
    private protected override async Task<ScratchDatabase> CreateAsync() => await PostgresScratch.CreateAsync();
}
