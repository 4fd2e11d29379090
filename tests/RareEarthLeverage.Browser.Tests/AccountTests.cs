using Deque.AxeCore.Playwright;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using RareEarthLeverage.Store;
using RareEarthLeverage.Store.Accounts;
using RareEarthLeverage.Store.Editing;
using Xunit;

namespace RareEarthLeverage.Browser.Tests;

/// <summary>From a site without accounts to somebody who signs in with a passkey, in a real browser.</summary>
public sealed class AccountTests(RunningSite site)
{
    private const string Password = "quartz lantern meadow";

    [Fact]
    public async Task SetUp_Invite_Join_AddAPasskey_SignInWithIt()
    {
        var storage = Directory.CreateTempSubdirectory("leverage-account-tests-");
        await using var factory = new EmptySite(storage.FullName);
        factory.UseKestrel(0);
        factory.StartServer();
        // A passkey belongs to a name, and an address of numbers has none.
        var address = new UriBuilder(factory.ClientOptions.BaseAddress) { Host = "localhost" }.Uri;
        var links = await ReadyAsync(factory.Services);

        // The first account, by the link of the first start.
        await using var admin = await site.OpenAtAsync(address);
        var setUp = await links.MakeSetUpAsync(TestContext.Current.CancellationToken);
        await JoinAsync(admin.Page, $"/join?link={setUp?.Text}", "Make the first account", "Ada", "ada@example.org");
        await Assertions.Expect(admin.Page.Locator("dd", new() { HasText = "admin" })).ToBeVisibleAsync();

        // An invitation, copied from the page.
        await admin.Page.GotoAsync("/users");
        await admin.Page.GetByLabel("Invite").FillAsync("Ed");
        await admin.Page.GetByRole(AriaRole.Button, new() { Name = "Make the link" }).ClickAsync();
        var link = new Uri(await admin.Page.Locator("#made-link").InputValueAsync());
        Assert.Empty(admin.Faults);

        await using var editor = await site.OpenAtAsync(address);
        await JoinAsync(editor.Page, link.PathAndQuery, "Make your account", "Ed", "ed@example.org");

        // A passkey of an authenticator that always agrees.
        var devTools = await editor.Page.Context.NewCDPSessionAsync(editor.Page);
        await devTools.SendAsync("WebAuthn.enable");
        await devTools.SendAsync(
            "WebAuthn.addVirtualAuthenticator",
            new()
            {
                ["options"] = new Dictionary<string, object>
                {
                    ["protocol"] = "ctap2",
                    ["transport"] = "internal",
                    ["hasResidentKey"] = true,
                    ["hasUserVerification"] = true,
                    ["isUserVerified"] = true,
                    ["automaticPresenceSimulation"] = true,
                },
            });
        await editor.Page.GetByLabel("Name of the device").FillAsync("Test key");
        await editor.Page.GetByRole(AriaRole.Button, new() { Name = "Add a passkey" }).ClickAsync();
        await Assertions.Expect(editor.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "is added" })).ToBeVisibleAsync();

        await editor.Page.GotoAsync("/sign-out");
        await editor.Page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await Assertions.Expect(editor.Page.GetByRole(AriaRole.Heading, new() { Name = "You are signed out" })).ToBeVisibleAsync();
        await editor.Page.GotoAsync("/sign-in?returnUrl=%2Faccount");
        await editor.Page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();
        await Assertions.Expect(editor.Page.GetByRole(AriaRole.Heading, new() { Name = "Your account", Exact = true })).ToBeVisibleAsync();

        // Taken away, it opens nothing any more.
        await editor.Page.GetByRole(AriaRole.Button, new() { Name = "Remove Test key" }).ClickAsync();
        await Assertions.Expect(editor.Page.GetByText("You have none yet.")).ToBeVisibleAsync();
        await editor.Page.Context.ClearCookiesAsync();
        await editor.Page.GotoAsync("/sign-in");
        await editor.Page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();
        await Assertions.Expect(editor.Page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "belongs to no account here" })).ToBeVisibleAsync();
        Assert.Empty(editor.Faults);
        storage.Delete(recursive: true);
    }

    [Theory]
    [InlineData("/sign-in", null)]
    [InlineData("/account", Role.Viewer)]
    [InlineData("/users", Role.Admin)]
    [InlineData("/audit", Role.Admin)]
    [InlineData("/edit/coverage", Role.Editor)]
    [InlineData("/users", Role.Viewer)]
    public async Task AccountPage_WideAndNarrow_IsAccessible(string address, Role? role)
    {
        foreach (var (widthPx, dark) in new[] { (1440, false), (390, true) })
        {
            await using var window = await site.OpenAsync(widthPx, 900, dark, role: role);
            await window.GoAsync(address);

            // A page that may not be seen is answered with 403, which the browser reports as an error of loading.
            Assert.DoesNotContain(window.Faults, f => !f.Contains("403", StringComparison.Ordinal));
            await AccessibleAsync(window.Page);
        }
    }

    private static async Task AccessibleAsync(IPage page)
    {
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), "The page scrolls sideways");
        var findings = (await page.RunAxe()).Violations.Where(v => v.Impact is "serious" or "critical");
        Assert.Empty(findings.Select(f => $"{f.Id}: {f.Help} at {f.Nodes[0].Target} {f.Nodes[0].Html}"));
    }

    private static async Task JoinAsync(IPage page, string address, string heading, string name, string email)
    {
        await page.GotoAsync(address);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = heading })).ToBeVisibleAsync();
        await AccessibleAsync(page);
        await page.GetByLabel("Name").FillAsync(name);
        await page.GetByLabel("E-mail address").FillAsync(email);
        await page.GetByLabel("Password").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Make the account" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Your account", Exact = true })).ToBeVisibleAsync();
    }

    private static async Task<AccountLinks> ReadyAsync(IServiceProvider services)
    {
        var current = services.GetRequiredService<CurrentDataset>();
        for (var i = 0; i < 3600 && current.Value is null; i++)
        {
            await Task.Delay(50);
        }

        Assert.NotNull(current.Value);
        return services.GetRequiredService<AccountLinks>();
    }

    private sealed class EmptySite(string storage) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseSetting("Storage:Folder", storage);
            builder.UseSetting("Serilog:MinimumLevel", "Fatal");
        }
    }
}
