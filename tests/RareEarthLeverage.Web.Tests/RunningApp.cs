using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using RareEarthLeverage.Store.Editing;
using RareEarthLeverage.Web.Tests;
using RareEarthLeverage.Web.Tests.Accounts;
using Xunit;

[assembly: AssemblyFixture(typeof(RunningApp))]

namespace RareEarthLeverage.Web.Tests;

/// <summary>The whole program with the shipped data, on 21 November 2026, in a storage folder of its own. One for all tests:
/// none of them changes anything.</summary>
public sealed class RunningApp : IAsyncLifetime
{
    private readonly DirectoryInfo _storage = Directory.CreateTempSubdirectory("leverage-web-tests-");
    private readonly Factory _factory;

    public RunningApp()
        : this([])
    {
    }

    /// <summary>A program with other settings than the usual ones.</summary>
    internal RunningApp(params (string Name, string Value)[] settings)
    {
        _factory = new(_storage.FullName, settings);
        Client = _factory.CreateClient(new() { AllowAutoRedirect = false });
    }

    /// <summary>A browser without JavaScript that follows no redirect.</summary>
    public System.Net.Http.HttpClient Client { get; }

    /// <summary>Another browser like <see cref="Client"/>, with cookies of its own.</summary>
    public System.Net.Http.HttpClient NewClient() => _factory.CreateClient(new() { AllowAutoRedirect = false });

    /// <summary>A browser that is signed in with an account of the given role; everybody who asks has the same account.</summary>
    public async Task<System.Net.Http.HttpClient> ClientOfAsync(Role role) => await SignInAs.ClientAsync(_factory, role);

    /// <summary>Services of the program.</summary>
    public IServiceProvider Services => _factory.Services;

    public async ValueTask InitializeAsync()
    {
        for (var i = 0; i < 3600; i++)
        {
            using var answer = await Client.GetAsync(new Uri("/readyz", UriKind.Relative));
            if (answer.StatusCode == HttpStatusCode.OK)
            {
                return;
            }

            await Task.Delay(50);
        }

        throw new TimeoutException($"Not ready in three minutes: {await Client.GetStringAsync(new Uri("/readyz", UriKind.Relative))}");
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _factory.DisposeAsync();
        _storage.Delete(recursive: true);
    }

    private sealed class Factory(string storage, (string Name, string Value)[] settings) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseSetting("Storage:Folder", storage);
            builder.UseSetting("Serilog:MinimumLevel", "Fatal");
            builder.UseSetting("Accounts:SignInsPerMinute", "10000");
            foreach (var (name, value) in settings)
            {
                builder.UseSetting(name, value);
            }

            builder.ConfigureTestServices(s => s.Replace(ServiceDescriptor.Singleton<TimeProvider>(new FixedTime())));
        }
    }
}
