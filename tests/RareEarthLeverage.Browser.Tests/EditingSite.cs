using Microsoft.Playwright;
using RareEarthLeverage.Store.Editing;
using Xunit;

namespace RareEarthLeverage.Browser.Tests;

/// <summary>A site of its own for tests that change the data.</summary>
public sealed class EditingSite : IAsyncLifetime
{
    private readonly RunningSite _site = new();

    // Whole flows of several windows on one machine: what is waited for comes, but not within the usual five seconds.
    static EditingSite() => Assertions.SetDefaultExpectTimeout(30_000);

    public ValueTask InitializeAsync() => _site.InitializeAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    /// <summary>Where the site listens.</summary>
    public Uri Address => _site.Address;

    public Task<BrowserWindow> OpenAsync(Role? role = null, int widthPx = 1440, bool dark = false, Uri? through = null) => _site.OpenAsync(widthPx, 1000, dark, role: role, through: through);

    /// <summary>Opens a form and waits until it can be typed in.</summary>
    public static async Task FormAsync(BrowserWindow window, string address)
    {
        await window.GoAsync(address);
        await Assertions.Expect(window.Page.Locator("[data-interactive-form=yes],[data-ready=yes]")).ToBeVisibleAsync(new() { Timeout = 30_000 });
    }

    /// <summary>Waits until everything typed is saved.</summary>
    public static Task SavedAsync(IPage page) => Assertions.Expect(page.Locator("[data-save-state]")).ToHaveAttributeAsync("data-save-state", "saved", new() { Timeout = 30_000 });
}
