using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using RareEarthLeverage.Store.Editing;
using RareEarthLeverage.Web.Tests.Accounts;
using Xunit;

[assembly: AssemblyFixture(typeof(ClosedApp))]

namespace RareEarthLeverage.Web.Tests.Accounts;

/// <summary>The program with the settings of a closed site: reading needs an account, and little may be tried in a minute.</summary>
public sealed class ClosedApp : IAsyncLifetime
{
    public const int SignInsPerMinute = 4;

    public const int WritesPerMinute = 20;

    private readonly DirectoryInfo _storage = Directory.CreateTempSubdirectory("leverage-closed-tests-");
    private readonly Factory _factory;

    public ClosedApp() => _factory = new(_storage.FullName);

    public System.Net.Http.HttpClient NewClient() => _factory.CreateClient(new() { AllowAutoRedirect = false });

    public Task<System.Net.Http.HttpClient> ClientOfAsync(Role role) => SignInAs.ClientAsync(_factory, role);

    public IServiceProvider Services => _factory.Services;

    public async ValueTask InitializeAsync()
    {
        using var client = NewClient();
        for (var i = 0; i < 3600; i++)
        {
            using var answer = await client.GetAsync(new Uri("/readyz", UriKind.Relative));
            if (answer.StatusCode == HttpStatusCode.OK)
            {
                return;
            }

            await Task.Delay(50);
        }

        throw new TimeoutException("Not ready in three minutes");
    }

    public async ValueTask DisposeAsync()
    {
        await _factory.DisposeAsync();
        _storage.Delete(recursive: true);
    }

    private sealed class Factory(string storage) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseSetting("Storage:Folder", storage);
            builder.UseSetting("Serilog:MinimumLevel", "Fatal");
            builder.UseSetting("Access:ReadingNeedsAccount", "true");
            builder.UseSetting("Accounts:SignInsPerMinute", "4");
            builder.UseSetting("Accounts:WritesPerMinute", "20");
        }
    }
}
