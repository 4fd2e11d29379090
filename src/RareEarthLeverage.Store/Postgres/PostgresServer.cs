using Npgsql;

namespace RareEarthLeverage.Store.Postgres;

/// <summary>What can be wrong with the server.</summary>
internal static class PostgresServer
{
    private const int SecondsToConnect = 5;
    private const string Example = "It takes something like Host=server;Database=leverage;Username=leverage;Password=…";

    /// <summary>Null when the database is there and tables may be made in it.</summary>
    public static async Task<string?> FindProblemAsync(StoreOptions options, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(options.ConnectionString))
        {
            return $"Database:Provider is postgres and Database:ConnectionString is not set. {Example}";
        }

        NpgsqlConnectionStringBuilder settings;
        try
        {
            settings = new(options.ConnectionString) { Pooling = false };
            settings.Timeout = settings.Timeout is 0 or > SecondsToConnect ? SecondsToConnect : settings.Timeout;
        }
        catch (ArgumentException fault)
        {
            return $"Database:ConnectionString cannot be read: {fault.Message} {Example}";
        }

        // The name of the server and no more: a message ends up in logs, and the connection string has the password.
        var server = $"PostgreSQL on {settings.Host}:{settings.Port}";
        try
        {
            await using var connection = new NpgsqlConnection(settings.ConnectionString);
            await connection.OpenAsync(cancellationToken);
            await using var command = new NpgsqlCommand(
                "SELECT NOT pg_is_in_recovery(), COALESCE(has_schema_privilege(current_schema(), 'CREATE'), FALSE)",
                connection);
            await using var answer = await command.ExecuteReaderAsync(cancellationToken);
            await answer.ReadAsync(cancellationToken);
            return (Writable: answer.GetBoolean(0), MayCreate: answer.GetBoolean(1)) switch
            {
                (false, _) => $"{server} is a standby and cannot be written. Set Database:ConnectionString to the primary server.",
                (_, false) => $"{server}: the user {settings.Username} may not make tables in the database {settings.Database}. As its owner run: GRANT CREATE ON SCHEMA public TO \"{settings.Username}\"",
                _ => null,
            };
        }
        catch (PostgresException fault) when (fault.SqlState == PostgresErrorCodes.InvalidCatalogName)
        {
            return $"{server} has no database {settings.Database}. Make it (createdb -O {settings.Username} {settings.Database}), or set Database:ConnectionString to another one.";
        }
        catch (PostgresException fault) when (fault.SqlState is PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification)
        {
            return $"{server} does not let the user {settings.Username} in: {fault.MessageText}. Check Username and Password in Database:ConnectionString.";
        }
        catch (Exception fault) when (fault is NpgsqlException or TimeoutException or IOException or System.Net.Sockets.SocketException)
        {
            return $"{server} cannot be reached: {fault.Message.TrimEnd('.')}. Start the server, or check Host and Port in Database:ConnectionString.";
        }
    }
}
