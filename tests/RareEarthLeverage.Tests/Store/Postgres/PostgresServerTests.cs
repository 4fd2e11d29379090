using Npgsql;
using RareEarthLeverage.Store;
using Xunit;

namespace RareEarthLeverage.Tests.Store.Postgres;

public sealed class PostgresServerTests
{
    private static readonly StoreOptions Options = new()
    {
        Provider = "postgres",
        StorageFolder = Path.GetTempPath(),
        DataFolder = Repository.Path("data"),
    };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task FindProblem_NoConnectionString_SaysWhatItTakes() =>
        Assert.Equal(
            "Database:Provider is postgres and Database:ConnectionString is not set. It takes something like Host=server;Database=leverage;Username=leverage;Password=…",
            await FindAsync(null));

    [Fact]
    public async Task FindProblem_NobodyListens_SaysSoWithoutThePassword()
    {
        // Port 1 of the own machine: refused at once.
        var problem = await FindAsync("Host=127.0.0.1;Port=1;Database=leverage;Username=someone;Password=secret");

        Assert.StartsWith("PostgreSQL on 127.0.0.1:1 cannot be reached: ", problem, StringComparison.Ordinal);
        Assert.EndsWith("Start the server, or check Host and Port in Database:ConnectionString.", problem, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FindProblem_ConnectionStringUnreadable_SaysWhatItTakes() =>
        Assert.StartsWith("Database:ConnectionString cannot be read: ", await FindAsync("Server is at home"), StringComparison.Ordinal);

    [Fact]
    public async Task FindProblem_SoundServer_IsNone() => Assert.Null(await FindAsync(PostgresScratch.Server()));

    [Fact]
    public async Task FindProblem_NoSuchDatabase_SaysHowToMakeIt()
    {
        var server = new NpgsqlConnectionStringBuilder(PostgresScratch.Server()) { Database = "no_such_database" };

        Assert.Equal(
            $"PostgreSQL on {server.Host}:{server.Port} has no database no_such_database. Make it (createdb -O {server.Username} no_such_database), or set Database:ConnectionString to another one.",
            await FindAsync(server.ConnectionString));
    }

    [Fact]
    public async Task FindProblem_UserWhoMayNotMakeTables_SaysWhatToGrant()
    {
        await using var scratch = await PostgresScratch.CreateAsync();
        var user = $"reader_{Guid.NewGuid():N}";
        await scratch.ExecuteAsync($"CREATE ROLE {user} LOGIN", Cancel);
        await scratch.ExecuteAsync("REVOKE CREATE ON SCHEMA public FROM PUBLIC", Cancel);
        try
        {
            var server = new NpgsqlConnectionStringBuilder(scratch.Options.ConnectionString) { Username = user };

            Assert.EndsWith($"As its owner run: GRANT CREATE ON SCHEMA public TO \"{user}\"", await FindAsync(server.ConnectionString), StringComparison.Ordinal);
        }
        finally
        {
            await scratch.ExecuteAsync($"DROP ROLE {user}", Cancel);
        }
    }

    private static Task<string?> FindAsync(string? connectionString) =>
        StoreServices.FindProblemAsync(Options with { ConnectionString = connectionString }, Cancel);
}
