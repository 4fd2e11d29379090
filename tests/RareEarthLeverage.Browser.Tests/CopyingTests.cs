using System.Buffers.Binary;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace RareEarthLeverage.Browser.Tests;

/// <summary>What the export menu puts on the clipboard.</summary>
public sealed class CopyingTests(RunningSite site)
{
    [Fact]
    public async Task Menu_CopiesPictureCitationsAndEmbedCode()
    {
        await using var window = await site.OpenAsync();
        var page = window.Page;
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await window.GoAsync("/charts/trigger-lag?window=60");
        await page.Locator(".export-menu > summary").ClickAsync();
        await page.Locator("select[name=size]").SelectOptionAsync("square");
        var status = page.Locator("[data-export-status]");

        await page.GetByRole(AriaRole.Button, new() { Name = "Copy picture" }).ClickAsync();
        await Expect(status).ToContainTextAsync("Picture copied");
        var head = await page.EvaluateAsync<int[]>("async () => [...new Uint8Array(await (await (await navigator.clipboard.read())[0].getType('image/png')).arrayBuffer()).slice(0, 24)]");
        // Twice the 900 pixels of the square.
        Assert.Equal((1800, 1800), (BinaryPrimitives.ReadInt32BigEndian([.. head[16..20].Select(b => (byte)b)]), BinaryPrimitives.ReadInt32BigEndian([.. head[20..24].Select(b => (byte)b)])));

        await page.GetByText("Cite", new() { Exact = true }).ClickAsync();
        var permanent = $"{site.Address.GetLeftPart(UriPartial.Authority)}/charts/trigger-lag?window=60&";
        await CopyAsync(page, "Copy citation", "Days from US steps and talks to China's moves", "data revision", permanent);
        await CopyAsync(page, "Copy BibTeX", "@misc{trigger-lag-r", permanent);

        await page.GetByText("Embed", new() { Exact = true }).ClickAsync();
        var live = await CopyAsync(page, "Copy live code", "<iframe ", "/embed/trigger-lag?window=60");
        Assert.DoesNotContain("rev=", live, StringComparison.Ordinal);
        var frozen = await CopyAsync(page, "Copy frozen code", "<iframe ", "/embed/trigger-lag?window=60", "rev=");

        // As somebody else's site would show it.
        await page.RouteAsync("http://news.example/", r => r.FulfillAsync(new() { ContentType = "text/html", Body = "<!doctype html><title>News</title>" + frozen }));
        await page.GotoAsync("http://news.example/");
        await Expect(page.FrameLocator("iframe").Locator("svg")).ToContainTextAsync("Days from US steps");
        Assert.Empty(window.Faults);
    }

    private static async Task<string> CopyAsync(IPage page, string button, params string[] parts)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
        await Expect(page.Locator("[data-export-status]")).ToHaveTextAsync("Copied");
        var text = await page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.All(parts, p => Assert.Contains(p, text, StringComparison.Ordinal));
        // Gone before the next click, so that its word is not mistaken for this one's.
        await page.EvaluateAsync("navigator.clipboard.writeText('')");
        await page.EvaluateAsync("document.querySelector('[data-export-status]').textContent = ''");
        return text;
    }
}
