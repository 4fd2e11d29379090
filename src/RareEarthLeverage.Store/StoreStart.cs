using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using RareEarthLeverage.Sources;
using RareEarthLeverage.Store.Postgres;
using RareEarthLeverage.Store.Seeding;

namespace RareEarthLeverage.Store;

/// <summary>The work between the start of the program and the first dataset: migrate, seed, load. The web server answers
/// meanwhile. When it fails the program ends with an exit code other than zero.</summary>
internal sealed class StoreStart(
    StoreOptions options,
    Migrator migrator,
    Seeder seeder,
    DatasetLoader loader,
    CurrentDataset current,
    IHostApplicationLifetime lifetime,
    ILogger<StoreStart> log,
    PostgresRevisionListener? listener = null) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // SQLite works on the caller's thread, and that is the one that is about to start the web server.
        await Task.Yield();
        try
        {
            await migrator.MigrateAsync(stoppingToken);
            await current.ReportAsync(new(LoadStage.Seeding, 0, 0, null));
            var batch = SourceReaders.ReadAll(SourceFolder.List(options.DataFolder));
            var seeded = await seeder.SeedAsync(batch, stoppingToken);
            if (seeded.Problems.Count > 0)
            {
                throw new StoreProblemException(
                    $"The data in {options.DataFolder} are refused and nothing was changed. Problems: {seeded.Problems.Count}.{string.Concat(seeded.Problems.Select(p => $"{Environment.NewLine}  {p}"))}");
            }

            await loader.LoadAsync(batch.Reference, stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            return;
        }
        catch (StoreProblemException problem)
        {
            log.LogCritical("{Problem}", problem.Message);
            await FailAsync(problem.Message);
            return;
        }
        catch (Exception fault)
        {
            var message = $"The data could not be loaded: {fault.Message}";
            log.LogCritical(fault, "{Problem}", message);
            await FailAsync(message);
            return;
        }

        if (listener is not null)
        {
            await listener.ListenAsync(stoppingToken);
        }
    }

    private async Task FailAsync(string problem)
    {
        Environment.ExitCode = 1;
        await current.ReportAsync(new(LoadStage.Failed, 0, 0, problem));
        lifetime.StopApplication();
    }
}
