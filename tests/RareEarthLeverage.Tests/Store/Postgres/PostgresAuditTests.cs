using RareEarthLeverage.Tests.Store.Auditing;

namespace RareEarthLeverage.Tests.Store.Postgres;

public sealed class PostgresAuditTests : AuditTests
{
    private protected override async Task<ScratchDatabase> CreateAsync() => await PostgresScratch.CreateAsync();
}
