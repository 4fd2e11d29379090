using Microsoft.Extensions.Logging;
using Npgsql;

namespace RareEarthLeverage.Store.Postgres;

/// <summary>Reloads when another program on the same database made a new revision. Keeps one connection open, which must go to the
/// server itself: a pooler that lends connections per transaction does not pass notifications on.</summary>
internal sealed class PostgresRevisionListener(StoreOptions options, DatasetLoader loader, TimeProvider time, ILogger<PostgresRevisionListener> log)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    /// <summary>Listens until stopped; a lost connection is opened again.</summary>
    public async Task ListenAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ListenOnceAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault)
            {
                log.LogWarning(fault, "Lost the connection on which new revisions are announced; trying again in {Pause}", Pause);
                await Task.Delay(Pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task ListenOnceAsync(CancellationToken stoppingToken)
    {
        var address = new NpgsqlConnectionStringBuilder(options.ConnectionString) { Pooling = false, KeepAlive = 30 };
        await using var connection = new NpgsqlConnection(address.ConnectionString);
        await connection.OpenAsync(stoppingToken);
        await using (var listen = new NpgsqlCommand($"LISTEN {PostgresLeverageDb.Channel}", connection))
        {
            await listen.ExecuteNonQueryAsync(stoppingToken);
        }

        while (true)
        {
            // Before the first wait too: a revision may have been made while nobody listened.
            await loader.ReloadAsync(stoppingToken);
            await connection.WaitAsync(stoppingToken);
        }
    }
}
