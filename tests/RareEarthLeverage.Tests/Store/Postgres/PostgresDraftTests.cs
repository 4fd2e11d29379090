using RareEarthLeverage.Tests.Store.Editing;

namespace RareEarthLeverage.Tests.Store.Postgres;

public sealed class PostgresDraftTests : DraftTests
{
    private protected override async Task<ScratchDatabase> CreateAsync() => await PostgresScratch.CreateAsync();
}
