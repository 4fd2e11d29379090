using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using RareEarthLeverage.Store.Auditing;
using RareEarthLeverage.Store.Briefings;
using RareEarthLeverage.Store.Editing;
using RareEarthLeverage.Store.Importing;
using RareEarthLeverage.Store.Postgres;
using RareEarthLeverage.Store.Seeding;
using RareEarthLeverage.Store.Sqlite;

namespace RareEarthLeverage.Store;

/// <summary>Registers the store.</summary>
public static class StoreServices
{
    /// <summary>Adds <see cref="CurrentDataset"/> and the background work that migrates, seeds and loads.</summary>
    public static IServiceCollection AddLeverageStore(this IServiceCollection services, StoreOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton<CurrentDataset>();
        services.TryAddSingleton(TimeProvider.System);
        switch (options.Provider)
        {
            case "sqlite":
                AddDatabase<SqliteLeverageDb>(services, builder => SqliteLeverageDb.Configure(builder, SqliteFile.ConnectionString(options)));
                break;
            case "postgres":
                AddDatabase<PostgresLeverageDb>(services, builder => PostgresLeverageDb.Configure(builder, options.ConnectionString ?? ""));
                services.AddSingleton<PostgresRevisionListener>();
                break;
            default:
                throw new ArgumentException(UnknownProvider(options), nameof(options));
        }

        services.AddSingleton<Migrator>();
        services.AddSingleton<Seeder>();
        services.AddSingleton<DatasetLoader>();
        services.TryAddSingleton(new EditingOptions());
        services.AddSingleton<WriteGate>();
        services.AddSingleton<RevisionWriter>();
        services.AddSingleton<Drafts>();
        services.AddSingleton<Publishing>();
        services.AddSingleton(s => new Editor(
            s.GetRequiredService<IDbContextFactory<LeverageDb>>(),
            s.GetRequiredService<Drafts>(),
            s.GetRequiredService<Publishing>(),
            s.GetRequiredService<EditingOptions>()));
        services.AddSingleton(s => new SavedBriefings(s.GetRequiredService<IDbContextFactory<LeverageDb>>(), s.GetRequiredService<TimeProvider>()));
        services.AddSingleton(s => new AuditChain(s.GetRequiredService<IDbContextFactory<LeverageDb>>()));
        services.AddSingleton(s => new AuditSearch(s.GetRequiredService<IDbContextFactory<LeverageDb>>()));
        services.AddSingleton(s => new DatasetHistory(s.GetRequiredService<IDbContextFactory<LeverageDb>>(), s.GetRequiredService<DatasetLoader>()));
        services.AddSingleton(s => new Importer(
            s.GetRequiredService<IDbContextFactory<LeverageDb>>(),
            s.GetRequiredService<RevisionWriter>(),
            s.GetRequiredService<DatasetLoader>(),
            s.GetRequiredService<EditingOptions>()));
        services.AddHostedService<StoreStart>();
        return services;
    }

    /// <summary>Looks whether the database can be opened and written, before the web server starts; null when it can, otherwise
    /// one message that says what is wrong and what to do. Makes the storage folder when it is absent and changes nothing in any
    /// file that is there.</summary>
    public static async Task<string?> FindProblemAsync(StoreOptions options, CancellationToken cancellationToken) =>
        FolderProblems.OfStorage(options.StorageFolder)
        ?? FolderProblems.OfData(options.DataFolder)
        ?? options.Provider switch
        {
            "sqlite" => await SqliteFile.FindProblemAsync(options, cancellationToken),
            "postgres" => await PostgresServer.FindProblemAsync(options, cancellationToken),
            _ => UnknownProvider(options),
        };

    private static string UnknownProvider(StoreOptions options) => $"Database:Provider is \"{options.Provider}\"; it takes sqlite or postgres.";

    private static void AddDatabase<TDb>(IServiceCollection services, Action<DbContextOptionsBuilder> configure)
        where TDb : LeverageDb
    {
        services.AddPooledDbContextFactory<TDb>(configure);
        services.AddSingleton<IDbContextFactory<LeverageDb>, LeverageDbFactory<TDb>>();
    }
}
