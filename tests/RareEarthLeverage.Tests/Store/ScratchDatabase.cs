using Microsoft.EntityFrameworkCore;
using RareEarthLeverage.Store;

namespace RareEarthLeverage.Tests.Store;

/// <summary>An empty database of its own for one test; gone when disposed.</summary>
internal abstract class ScratchDatabase : IDbContextFactory<LeverageDb>, IAsyncDisposable
{
    /// <summary>Settings that lead to this database; the data folder is the shipped one.</summary>
    public abstract StoreOptions Options { get; }

    /// <summary>One line of text for each column and index of the schema, with the alias "Value", in a fixed order.</summary>
    public abstract string SchemaQuery { get; }

    /// <summary>Takes away what keeps the record of changes from being changed: what somebody with the database in hand can do.</summary>
    public abstract string DropAuditTriggers { get; }

    public abstract LeverageDb CreateDbContext();

    public Task DropAuditTriggersAsync(CancellationToken cancellationToken) => ExecuteAsync(DropAuditTriggers, cancellationToken);

    public async Task MigrateAsync(CancellationToken cancellationToken)
    {
        await using var db = CreateDbContext();
        await db.Database.MigrateAsync(cancellationToken);
    }

    public async Task<List<string>> SchemaAsync(CancellationToken cancellationToken)
    {
        await using var db = CreateDbContext();
        return await db.Database.SqlQueryRaw<string>(SchemaQuery).ToListAsync(cancellationToken);
    }

    public async Task ExecuteAsync(string sql, CancellationToken cancellationToken)
    {
        await using var db = CreateDbContext();
        await db.Database.ExecuteSqlRawAsync(sql, cancellationToken);
    }

    public abstract ValueTask DisposeAsync();
}
