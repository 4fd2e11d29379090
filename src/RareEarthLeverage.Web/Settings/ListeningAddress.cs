using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace RareEarthLeverage.Web.Settings;

/// <summary>Where the program listens: the setting <c>Urls</c>, else <c>http://localhost:5080</c>.</summary>
internal static class ListeningAddress
{
    public const string Default = "http://localhost:5080";

    /// <summary>Takes the default when nothing says otherwise. It is not written in a settings file, because a file would win
    /// over <c>ASPNETCORE_URLS</c>.</summary>
    public static void SetDefault(WebApplicationBuilder builder)
    {
        string[] others = ["Urls", "HTTP_PORTS", "HTTPS_PORTS"];
        if (others.All(name => string.IsNullOrEmpty(builder.Configuration[name])) && !builder.Configuration.GetSection("Kestrel:Endpoints").Exists())
        {
            builder.WebHost.UseUrls(Default);
        }
    }

    /// <summary>Says where it listens, once it does.</summary>
    public static void Announce(WebApplication app) =>
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
            app.Logger.LogInformation("Rare Earth Leverage listens on {Addresses:l}", string.Join(", ", addresses));
        });
}
