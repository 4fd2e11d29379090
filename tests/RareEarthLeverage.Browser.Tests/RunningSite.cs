using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Playwright;
using RareEarthLeverage.Browser.Tests;
using RareEarthLeverage.Store;
using RareEarthLeverage.Store.Accounts;
using RareEarthLeverage.Store.Editing;
using Xunit;

[assembly: AssemblyFixture(typeof(RunningSite))]

namespace RareEarthLeverage.Browser.Tests;

/// <summary>The program on a real port with the shipped facts on 21 November 2026, and a Chromium to look at it.</summary>
public sealed partial class RunningSite : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
        // A page of another site may show ours in a frame, and here ours is on the own machine.
        "--disable-features=LocalNetworkAccessChecks",
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

    /// <summary>Services of the program.</summary>
    public IServiceProvider Services => _factory.Services;

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium", Args = Arguments });
        var current = _factory.Services.GetRequiredService<CurrentDataset>();
        for (var i = 0; i < 3600 && current.Value is null; i++)
        {
            await Task.Delay(50);
        }

        Assert.NotNull(current.Value);
    }

    /// <summary>A fresh browser window that notes every breach of the content security policy and every error of a script;
    /// signed in when a role is given; by way of another address when one is given.</summary>
    public async Task<BrowserWindow> OpenAsync(int widthPx = 1440, int heightPx = 900, bool dark = false, bool script = true, Role? role = null, Uri? through = null)
    {
        var browser = _browser ?? throw new InvalidOperationException("The browser has not been started");
        var context = await browser.NewContextAsync(
            new()
            {
                BaseURL = (through ?? Address).ToString(),
                ViewportSize = new() { Width = widthPx, Height = heightPx },
                ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
                JavaScriptEnabled = script,
                Locale = "en-GB",
            });
        if (role is { } asked)
        {
            await context.AddCookiesAsync([await SessionAsync(asked)]);
        }

        return await BrowserWindow.StartAsync(context, script);
    }

    /// <summary>A fresh window for another site than this one.</summary>
    public async Task<BrowserWindow> OpenAtAsync(Uri address)
    {
        var browser = _browser ?? throw new InvalidOperationException("The browser has not been started");
        return await BrowserWindow.StartAsync(await browser.NewContextAsync(new() { BaseURL = address.ToString(), Locale = "en-GB" }), script: true);
    }

    /// <summary>The cookie of a session with the account of a role, which is made when it is not there.</summary>
    private async Task<Cookie> SessionAsync(Role role)
    {
        const string password = "quartz lantern meadow";
        var email = $"{role}@example.org".ToLowerInvariant();
        var links = _factory.Services.GetRequiredService<AccountLinks>();
        var (_, secret) = await links.InviteAsync(new("p-root", "Root", Role.Admin), role, email, CancellationToken.None);
        await links.JoinAsync(secret?.Text, email, role.ToString(), password, CancellationToken.None);
        var cookies = new System.Net.CookieContainer();
        using var handler = new System.Net.Http.HttpClientHandler { CookieContainer = cookies, AllowAutoRedirect = false };
        using var client = new System.Net.Http.HttpClient(handler) { BaseAddress = Address };
        var token = Token().Match(await client.GetStringAsync(new Uri("/sign-in", UriKind.Relative))).Groups[1].Value;
        using var form = new System.Net.Http.FormUrlEncodedContent([new("_handler", "sign-in"), new("__RequestVerificationToken", token), new("Form.Email", email), new("Form.Password", password)]);
        using var answer = await client.PostAsync(new Uri("/sign-in", UriKind.Relative), form);
        var session = cookies.GetCookies(Address)["leverage-session"];
        Assert.NotNull(session);
        return new() { Name = session.Name, Value = session.Value, Url = Address.ToString() };
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();

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
            builder.UseSetting("Serilog:MinimumLevel", Environment.GetEnvironmentVariable("LEVERAGE_TEST_LOG") ?? "Fatal");

            // What fails on the server is told to the browser in full, so that a test that sees it says what it was.
            builder.UseSetting("DetailedErrors", "true");
            builder.UseSetting("Accounts:SignInsPerMinute", "10000");
            builder.ConfigureTestServices(s => s.Replace(ServiceDescriptor.Singleton<TimeProvider>(new FixedTime())));
        }
    }

    private sealed class FixedTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);
    }
}
