using Xunit;
using static Microsoft.Playwright.Assertions;

namespace RareEarthLeverage.Browser.Tests;

public sealed class ReconnectTests(RunningSite site)
{
    [Fact]
    public async Task LostConnection_IsSaid_AndThePageComesBack()
    {
        await using var line = new CutLine(site.Address);
        await using var window = await site.OpenAsync(through: line.Address);
        var page = window.Page;
        await window.GoAsync("/timeline?sel=cn-2025-04-04-announcement-18");
        var notice = page.Locator("#components-reconnect-modal");
        await Expect(notice).ToBeHiddenAsync();

        line.Cut();
        await Expect(notice).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await Expect(notice).ToContainTextAsync("The connection was lost. What is on the page stays");
        await Expect(page.Locator("[data-details]")).ToBeVisibleAsync();

        line.Join();
        await Expect(notice).ToBeHiddenAsync(new() { Timeout = 60_000 });
        // It works again: a filter changes the picture.
        await page.Locator(".filters > summary").ClickAsync();
        await page.Locator("input[name=direction][value=easing]").UncheckAsync();
        await Expect(page.Locator("leverage-figure a[data-event='dip-2025-10-30-busan-trump-xi']")).ToHaveCountAsync(0);
    }
}
