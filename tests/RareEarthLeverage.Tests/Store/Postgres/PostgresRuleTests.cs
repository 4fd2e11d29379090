using RareEarthLeverage.Tests.Store.Editing;

namespace RareEarthLeverage.Tests.Store.Postgres;

public sealed class PostgresRuleTests : RuleTests
{
    private protected override async Task<ScratchDatabase> CreateAsync() => await PostgresScratch.CreateAsync();
}
