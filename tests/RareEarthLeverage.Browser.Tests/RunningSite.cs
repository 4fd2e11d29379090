using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Playwright;
using RareEarthLeverage.Browser.Tests;
using RareEarthLeverage.Store;
using Xunit;

[assembly: AssemblyFixture(typeof(RunningSite))]

namespace RareEarthLeverage.Browser.Tests;

/// <summary>The program on a real port with the shipped facts on 21 November 2026, and a Chromium to look at it.</summary>
public sealed class RunningSite : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly DirectoryInfo _storage = Directory.CreateTempSubdirectory("leverage-browser-tests-");
    private readonly Factory _factory;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public RunningSite()
    {
        _factory = new(_storage.FullName);
        _factory.UseKestrel(0);
        _factory.StartServer();
        Address = _factory.ClientOptions.BaseAddress;
    }

    /// <summary>Where the site listens.</summary>
    public Uri Address { get; }

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium", Args = Arguments });
        var current = _factory.Services.GetRequiredService<CurrentDataset>();
        for (var i = 0; i < 600 && current.Value is null; i++)
        {
            await Task.Delay(50);
        }

        Assert.NotNull(current.Value);
    }

    /// <summary>A fresh browser window that notes every breach of the content security policy and every error of a script.</summary>
    public async Task<BrowserWindow> OpenAsync(int widthPx = 1440, int heightPx = 900, bool dark = false, bool script = true)
    {
        var browser = _browser ?? throw new InvalidOperationException("The browser has not been started");
        var context = await browser.NewContextAsync(
            new()
            {
                BaseURL = Address.ToString(),
                ViewportSize = new() { Width = widthPx, Height = heightPx },
                ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
                JavaScriptEnabled = script,
                Locale = "en-GB",
            });
        return await BrowserWindow.StartAsync(context, script);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
        await _factory.DisposeAsync();
        _storage.Delete(recursive: true);
    }

    private sealed class Factory(string storage) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseSetting("Storage:Folder", storage);
            builder.UseSetting("Serilog:MinimumLevel", "Fatal");
            builder.ConfigureTestServices(s => s.Replace(ServiceDescriptor.Singleton<TimeProvider>(new FixedTime())));
        }
    }

    private sealed class FixedTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);
    }
}
