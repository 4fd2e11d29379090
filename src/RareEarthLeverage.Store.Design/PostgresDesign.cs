using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using RareEarthLeverage.Store.Postgres;

namespace RareEarthLeverage.Store.Design;

internal sealed class PostgresDesign : IDesignTimeDbContextFactory<PostgresLeverageDb>
{
    public PostgresLeverageDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<PostgresLeverageDb>();
        PostgresLeverageDb.Configure(options, "Host=localhost;Database=design");
        return new(options.Options);
    }
}
