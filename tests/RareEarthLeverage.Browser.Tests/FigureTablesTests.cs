using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace RareEarthLeverage.Browser.Tests;

/// <summary>The tables of figures that stand among others.</summary>
public sealed class FigureTablesTests(RunningSite site)
{
    [Fact]
    public async Task Table_ComesWhenItIsUnfolded_AndFollowsTheView()
    {
        await using var window = await site.OpenAsync();
        var page = window.Page;
        await window.GoAsync("/growth");
        var block = page.Locator("figure[data-chart=export-growth]");
        Assert.Equal(0, await page.Locator("leverage-rows table").CountAsync());

        await block.GetByText("The same as a table, with sources").ClickAsync();
        await Expect(block.Locator("table[data-table=growth] tbody tr th").First).ToHaveTextAsync("Dec 2024");
        Assert.Equal(0, await page.Locator("figure[data-chart=export-volume] table").CountAsync());

        await page.GetByRole(AriaRole.Link, new() { Name = "2010", Exact = true }).ClickAsync();
        await Expect(block.Locator("table[data-table=growth] tbody tr th").First).ToContainTextAsync("2010");
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task Table_WithoutScript_IsAPageAway()
    {
        await using var window = await site.OpenAsync(script: false);
        var page = window.Page;
        await page.GotoAsync("/growth?preset=2010");
        var block = page.Locator("figure[data-chart=export-volume]");
        await block.GetByText("The same as a table, with sources").ClickAsync();
        await block.GetByRole(AriaRole.Link, new() { Name = "The table on the page of this figure" }).ClickAsync();
        Assert.EndsWith("/charts/export-volume?preset=2010#table", page.Url, StringComparison.Ordinal);
        Assert.NotEqual(0, await page.Locator("#table table tbody tr").CountAsync());
    }
}
