using RareEarthLeverage.Tests.Store.Mapping;

namespace RareEarthLeverage.Tests.Store.Sqlite;

public sealed class SqliteRoundTripTests : RoundTripTests
{
    private protected override Task<ScratchDatabase> CreateAsync() => Task.FromResult<ScratchDatabase>(new SqliteScratch());
}
