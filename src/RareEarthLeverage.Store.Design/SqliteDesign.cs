using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using RareEarthLeverage.Store.Sqlite;

namespace RareEarthLeverage.Store.Design;

internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteLeverageDb>
{
    public SqliteLeverageDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqliteLeverageDb>();
        SqliteLeverageDb.Configure(options, "Data Source=:memory:");
        return new(options.Options);
    }
}
