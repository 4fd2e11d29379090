using RareEarthLeverage.Tests.Store.Importing;

namespace RareEarthLeverage.Tests.Store.Postgres;

public sealed class PostgresImportTests : ImportTests
{
    private protected override async Task<ScratchDatabase> CreateAsync() => await PostgresScratch.CreateAsync();
}
