using RareEarthLeverage.Tests.Store.Auditing;

namespace RareEarthLeverage.Tests.Store.Sqlite;

public sealed class SqliteAuditSearchTests : AuditSearchTests
{
    private protected override Task<ScratchDatabase> CreateAsync() => Task.FromResult<ScratchDatabase>(new SqliteScratch());
}
