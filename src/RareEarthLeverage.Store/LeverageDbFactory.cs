using Microsoft.EntityFrameworkCore;

namespace RareEarthLeverage.Store;

/// <summary>Hands out the pooled contexts of one kind of database under the common type.</summary>
internal sealed class LeverageDbFactory<TDb>(IDbContextFactory<TDb> pool) : IDbContextFactory<LeverageDb>
    where TDb : LeverageDb
{
    public LeverageDb CreateDbContext() => pool.CreateDbContext();

    public async Task<LeverageDb> CreateDbContextAsync(CancellationToken cancellationToken = default) =>
        await pool.CreateDbContextAsync(cancellationToken);
}
