using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using RareEarthLeverage.Store;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace RareEarthLeverage.Browser.Tests;

/// <summary>On a site of its own: these tests change the data.</summary>
public sealed class LiveTests(LiveTests.OwnSite own) : IClassFixture<LiveTests.OwnSite>
{
    private const string April = "cn-2025-04-04-announcement-18";
    private const string Gone = "cn-2025-10-09-announcement-58";

    [Fact]
    public async Task Change_ReachesOpenPages_WithoutLosingTheView()
    {
        await using var window = await own.Site.OpenAsync(1440, 900);
        await using var pinned = await own.Site.OpenAsync(1440, 900);
        var page = window.Page;
        var current = own.Site.Services.GetRequiredService<CurrentDataset>();
        var before = current.Value ?? throw new InvalidOperationException("No data");
        await pinned.GoAsync($"/timeline?rev={before.Revision}");
        await window.GoAsync($"/timeline?sel={April}");
        await Expect(page.Locator($"leverage-figure a[data-event='{Gone}']")).ToHaveCountAsync(1);
        await Expect(page.Locator($".timeline-table tr[data-row='{Gone}']")).ToHaveCountAsync(1);

        // A view to lose: the filters are open, a date is typed and not sent, the page is scrolled, the details are open.
        await page.Locator(".filters > summary").ClickAsync();
        await page.Locator("input[name=from]").FocusAsync();
        await page.Keyboard.TypeAsync("2025-0");
        await page.EvaluateAsync("window.scrollTo(0, 300)");
        var scrolled = await page.EvaluateAsync<double>("scrollY");

        await current.PublishAsync(
            before.WithEvents(
                before.Revision + 1,
                before.Events.Where(e => e.Id != Gone),
                [new(Gone, "Batteries", "Entered twice.", null, before.Revision + 1, new(2026, 11, 21, 12, 0, 0, DateTimeKind.Utc))]));

        var notice = page.Locator(".updated");
        await Expect(notice).ToContainTextAsync($"Updated to revision {before.Revision + 1}");
        await Expect(notice.Locator($"a[href='/events/{Gone}']")).ToBeVisibleAsync();
        await Expect(page.Locator($"leverage-figure a[data-event='{Gone}']")).ToHaveCountAsync(0);
        await Expect(page.Locator($".timeline-table tr[data-row='{Gone}']")).ToHaveCountAsync(0);
        Assert.Equal("2025-0", await page.Locator("input[name=from]").InputValueAsync());
        Assert.Equal("from", await page.EvaluateAsync<string>("document.activeElement.name"));
        Assert.True(await page.Locator(".filters").EvaluateAsync<bool>("d => d.open"));
        Assert.Equal(scrolled, await page.EvaluateAsync<double>("scrollY"));
        await Expect(page.Locator($"[data-details='{April}']")).ToBeVisibleAsync();
        await notice.GetByRole(AriaRole.Button).ClickAsync();
        await Expect(notice).ToBeHiddenAsync();

        // The page that names its revision stays.
        await Expect(pinned.Page.Locator(".updated")).ToContainTextAsync($"pinned to revision {before.Revision}");
        await Expect(pinned.Page.Locator($"leverage-figure a[data-event='{Gone}']")).ToHaveCountAsync(1);
        Assert.Empty(window.Faults);
    }

    /// <summary>A site for this class alone.</summary>
    public sealed class OwnSite : IAsyncLifetime
    {
        public RunningSite Site { get; } = new();

        public ValueTask InitializeAsync() => Site.InitializeAsync();

        public ValueTask DisposeAsync() => Site.DisposeAsync();
    }
}
