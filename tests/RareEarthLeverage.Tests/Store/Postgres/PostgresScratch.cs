using Microsoft.EntityFrameworkCore;
using Npgsql;
using RareEarthLeverage.Store;
using RareEarthLeverage.Store.Postgres;
using Xunit;

namespace RareEarthLeverage.Tests.Store.Postgres;

/// <summary>A database of its own on the server that <c>LEVERAGE_TEST_POSTGRES</c> names (see <c>tests/postgres.sh</c>).</summary>
internal sealed class PostgresScratch : ScratchDatabase
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("rare-earth-leverage-");
    private readonly string _server;
    private readonly string _name;
    private readonly DbContextOptions<PostgresLeverageDb> _options;

    private PostgresScratch(string server, string name)
    {
        _server = server;
        _name = name;
        Options = new()
        {
            Provider = "postgres",
            ConnectionString = new NpgsqlConnectionStringBuilder(server) { Database = name }.ConnectionString,
            StorageFolder = _folder.FullName,
            DataFolder = Repository.Path("data"),
        };
        var builder = new DbContextOptionsBuilder<PostgresLeverageDb>();
        PostgresLeverageDb.Configure(builder, Options.ConnectionString);
        _options = builder.Options;
    }

    public override StoreOptions Options { get; }

    public override string SchemaQuery =>
        """
        SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable AS "Value"
        FROM information_schema.columns WHERE table_schema = 'public' AND table_name NOT LIKE '\_\_EF%'
        UNION ALL
        SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename NOT LIKE '\_\_EF%'
        ORDER BY 1
        """;

    /// <summary>The server to test on; the test is skipped when there is none.</summary>
    public static string Server()
    {
        var server = Environment.GetEnvironmentVariable("LEVERAGE_TEST_POSTGRES");
        Assert.SkipWhen(string.IsNullOrEmpty(server), "LEVERAGE_TEST_POSTGRES names no server; tests/postgres.sh starts one");
        return server;
    }

    public static async Task<PostgresScratch> CreateAsync()
    {
        var scratch = new PostgresScratch(Server(), $"scratch_{Guid.NewGuid():N}");
        await scratch.OnServerAsync($"CREATE DATABASE {scratch._name}");
        return scratch;
    }

    public override string DropAuditTriggers => """DROP TRIGGER "AuditEntries_NoChange" ON "AuditEntries";""";

    public override LeverageDb CreateDbContext() => new PostgresLeverageDb(_options);

    public override async ValueTask DisposeAsync()
    {
        await OnServerAsync($"DROP DATABASE {_name} WITH (FORCE)");
        _folder.Delete(recursive: true);
    }

    private async Task OnServerAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(_server) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
