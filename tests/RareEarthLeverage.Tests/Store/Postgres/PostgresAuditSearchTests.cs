using RareEarthLeverage.Tests.Store.Auditing;

namespace RareEarthLeverage.Tests.Store.Postgres;

public sealed class PostgresAuditSearchTests : AuditSearchTests
{
    private protected override async Task<ScratchDatabase> CreateAsync() => await PostgresScratch.CreateAsync();
}
