using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace RareEarthLeverage.Browser.Tests;

public sealed class SearchTests(RunningSite site)
{
    [Fact]
    public async Task Search_ByKeyboardFromAnywhere_JumpsToTheEvent()
    {
        await using var window = await site.OpenAsync();
        var page = window.Page;
        await window.GoAsync("/method");
        var box = page.Locator("leverage-search input");

        // The page that the document came with takes no focus from where a hand may have put it.
        await Expect(page.Locator("body")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("/");
        await Expect(box).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("No. 18");
        var options = page.Locator("leverage-search [role=option]");
        await Expect(options.First).ToContainTextAsync("seven medium and heavy rare earths");
        await Expect(box).ToHaveAttributeAsync("aria-expanded", "true");
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(box).ToHaveAttributeAsync("aria-activedescendant", "found-0");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync(new Regex("/events/cn-2025-04-04-announcement-18$"));
        await Expect(page.Locator("h1")).ToContainTextAsync("seven");
        await Expect(page.Locator("h1")).ToBeFocusedAsync();
        await page.GoBackAsync();
        await Expect(page).ToHaveURLAsync(new Regex("/method$"));
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task Search_EscapeCloses_AndEnterShowsAll()
    {
        await using var window = await site.OpenAsync(390, 844);
        var page = window.Page;
        await window.GoAsync("/data");
        var list = page.Locator("leverage-search [role=listbox]");
        await page.Locator("leverage-search input").FillAsync("affilates");
        await Expect(list).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(list).ToBeHiddenAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Regex("/search\\?q=affilates$"));
        await Expect(page.Locator(".found a").First).ToContainTextAsync("affiliates");
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task SearchAndMenu_WorkWithoutScript()
    {
        await using var window = await site.OpenAsync(390, 844, script: false);
        var page = window.Page;
        await page.GotoAsync("/timeline");
        await page.Locator("leverage-search input").FillAsync("dysprosium");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".found a").First).ToHaveTextAsync("Dysprosium (Dy)");
        await page.Locator(".menu-folded summary").ClickAsync();
        await page.Locator(".menu-folded a[href='/method']").ClickAsync();
        await Expect(page.Locator("h1")).ToContainTextAsync("marks");
    }

    [Fact]
    public async Task TypedBeforeTheConnection_StaysWithFocusAndOpenPanel()
    {
        await using var window = await site.OpenAsync();
        var page = window.Page;
        var typed = new TaskCompletionSource();
        await page.RouteAsync("**/_framework/blazor.web.js", async route =>
        {
            await typed.Task;
            await route.ContinueAsync();
        });
        await page.GotoAsync("/timeline", new() { WaitUntil = WaitUntilState.Commit });
        await page.Locator(".filters > summary").ClickAsync();
        await page.Locator("leverage-search input").FillAsync("dysprosium");
        typed.SetResult();
        await page.WaitForSelectorAsync("[data-interactive]", new() { State = WaitForSelectorState.Attached });

        await Expect(page.Locator("leverage-search input")).ToHaveValueAsync("dysprosium");
        await Expect(page.Locator("leverage-search input")).ToBeFocusedAsync();
        Assert.True(await page.Locator("details.filters").EvaluateAsync<bool>("e => e.open"));
        await Expect(page.Locator("leverage-search [role=option]").First).ToBeVisibleAsync();
        await page.Keyboard.TypeAsync(" oxide");
        await Expect(page.Locator("leverage-search input")).ToHaveValueAsync("dysprosium oxide");
        Assert.Empty(window.Faults);
    }
}
