using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace RareEarthLeverage.Browser.Tests;

/// <summary>The address is the view.</summary>
public sealed class ViewTests(RunningSite site)
{
    [Fact]
    public async Task BackAndForward_WalkThroughTheViews()
    {
        await using var window = await site.OpenAsync();
        var page = window.Page;
        await window.GoAsync("/timeline");
        var shown = page.Locator("[data-shown]");
        var first = await shown.InnerTextAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "October 2025", Exact = true }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("preset=october-2025$"));
        await page.Locator(".filters > summary").ClickAsync();
        await page.Locator(".facet summary", new() { HasText = "Instrument" }).ClickAsync();
        await page.Locator(".filters input[name=instrument][value=suspension]").CheckAsync();
        await Expect(page).ToHaveURLAsync(new Regex("instrument=suspension$"));
        await Expect(page.Locator("[data-chip=instrument-suspension]")).ToBeVisibleAsync();
        var third = await shown.InnerTextAsync();

        await page.GoBackAsync();
        await Expect(page.Locator("[data-chip]")).ToHaveCountAsync(0);
        await page.GoBackAsync();
        await Expect(shown).ToHaveTextAsync(first);
        await page.GoForwardAsync();
        await page.GoForwardAsync();
        await Expect(shown).ToHaveTextAsync(third);
        await Expect(page.Locator(".filters input[name=instrument][value=suspension]")).ToBeCheckedAsync();

        await page.Locator("[data-chip=instrument-suspension]").ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("preset=october-2025$"));
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task Filters_WithoutScript_AreSentByTheForm_AndThePanelStaysOpen()
    {
        await using var window = await site.OpenAsync(script: false);
        var page = window.Page;
        await page.GotoAsync("/timeline?preset=all");
        await page.Locator(".filters > summary").ClickAsync();
        await page.Locator(".facet summary", new() { HasText = "Element" }).ClickAsync();
        await page.Locator(".filters input[name=element][value=Er]").CheckAsync();
        await page.Locator(".filter-actions button").ClickAsync();
        await Expect(page.Locator("[data-chip=element-Er]")).ToBeVisibleAsync();
        await Expect(page.Locator("[data-notice]")).ToHaveCountAsync(0);
        Assert.True(await page.Locator(".filter-actions button").IsVisibleAsync());
        await page.Locator("[data-chip=element-Er]").ClickAsync();
        await Expect(page.Locator("[data-chip]")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task TwoEvents_ArePinned_AndMeasured()
    {
        await using var window = await site.OpenAsync();
        var page = window.Page;
        await window.GoAsync("/timeline?sel=us-2025-04-02-reciprocal-tariff");
        await page.Locator("[data-pin]").ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("pins=us-2025-04-02-reciprocal-tariff"));
        await page.Locator("leverage-figure a[data-event='cn-2025-04-04-announcement-18']").ClickAsync();
        await Expect(page.Locator("[data-measured]")).ToContainTextAsync("2 days after");
        await page.Locator("[data-pin]").ClickAsync();
        await Expect(page.Locator("[data-between=AB]")).ToHaveTextAsync("2 days after A");
        Assert.Empty(window.Faults);
    }
}
