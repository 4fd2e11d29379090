using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace RareEarthLeverage.Browser.Tests;

public sealed class TimelineTests(RunningSite site)
{
    private const string AprilAct = "cn-2025-04-04-announcement-18";

    [Fact]
    public async Task Timeline_ByKeyboard_OpensAnEventAndReadsItsSources()
    {
        await using var window = await site.OpenAsync();
        var page = window.Page;
        await window.GoAsync("/timeline");

        // One tab stop in the lane; arrows lead to No. 18, Enter opens it.
        var lane = await page.Locator($"leverage-figure a[data-event='{AprilAct}']").GetAttributeAsync("data-lane");
        var stops = page.Locator($"leverage-figure a[data-lane='{lane}'][tabindex='0']");
        await Expect(stops).ToHaveCountAsync(1);
        await stops.FocusAsync();
        for (var i = 0; i < 100 && await FocusedEventAsync(page) != AprilAct; i++)
        {
            await page.Keyboard.PressAsync("ArrowRight");
        }

        Assert.Equal(AprilAct, await FocusedEventAsync(page));
        await Expect(page.Locator("leverage-figure a:focus")).ToHaveAccessibleNameAsync(new Regex("^4 Apr 2025, tightening, "));
        await page.Keyboard.PressAsync("Enter");

        var details = page.Locator($"[data-details='{AprilAct}']");
        await Expect(details).ToBeVisibleAsync();
        await Expect(page).ToHaveURLAsync(new Regex($"sel={AprilAct}"));
        await Expect(details.Locator("[data-status]")).ToHaveAttributeAsync("data-status", "in-force");
        await Expect(details.Locator("[data-section='stated']")).ToContainTextAsync("2 days");
        var sources = details.Locator("[data-section='sources'] a[href^='http']");
        Assert.True(await sources.CountAsync() > 3);
        await Expect(details.Locator("[data-section='sources']")).ToContainTextAsync("official");

        await page.GoBackAsync();
        await Expect(details).ToHaveCountAsync(0);
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task Timeline_Announcement70_IsUnrecordedWithTheReportedExtensionBesideIt()
    {
        await using var window = await site.OpenAsync();
        await window.GoAsync("/timeline?sel=cn-2025-11-07-announcement-70");
        var status = window.Page.Locator("[data-status]");
        await Expect(status).ToHaveAttributeAsync("data-status", "end-passed-unrecorded");
        await Expect(status.Locator("[data-claim='cn-2026-09-28-truce-extension-no-text']")).ToBeVisibleAsync();
        // Its nearby triggers are drawn dashed, its stated one solid.
        await Expect(window.Page.Locator("leverage-figure svg [stroke-dasharray]").First).ToBeAttachedAsync();
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task Timeline_WithoutScript_IsAPictureATableAndLinks()
    {
        await using var window = await site.OpenAsync(script: false);
        var page = window.Page;
        await page.GotoAsync("/timeline");
        await Expect(page.Locator("leverage-figure svg")).ToBeVisibleAsync();
        await Expect(page.Locator("leverage-figure svg")).ToContainTextAsync("+60.3%");
        Assert.True(await page.Locator(".timeline-table tbody tr").CountAsync() > 100);
        await page.GotoAsync(await page.Locator($"leverage-figure a[data-event='{AprilAct}']").First.GetAttributeAsync("href") ?? "");
        await Expect(page.Locator("h1")).ToContainTextAsync("seven");
        await page.GotoAsync("/timeline?direction=easing&tracks=china-control&from=2025-10&to=2025-12");
        await Expect(page.Locator("leverage-figure svg")).Not.ToContainTextAsync("No. 61");
    }

    [Fact]
    public async Task Timeline_Preset2010_ShowsTheDisputedHaltAndBeijingsDenial()
    {
        await using var window = await site.OpenAsync();
        var page = window.Page;
        await window.GoAsync("/timeline");
        await page.GetByRole(AriaRole.Link, new() { Name = "2010", Exact = true }).ClickAsync();
        var mark = page.Locator("leverage-figure a[data-event='cn-2010-09-21-japan-informal-halt']");
        await Expect(mark).ToBeVisibleAsync();
        await Expect(mark).ToContainTextAsync("?");
        await mark.ClickAsync();
        await Expect(page.Locator("[data-details]")).ToContainTextAsync("denied");
        await Expect(page.Locator("[data-details]")).ToContainTextAsync("low");
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task Timeline_Filter_ChangesPictureTableAndAddressTogether()
    {
        await using var window = await site.OpenAsync();
        var page = window.Page;
        await window.GoAsync("/timeline");
        var truce = page.Locator(".timeline-table a[href*='sel=dip-2025-10-30-busan-trump-xi']");
        var mark = page.Locator("leverage-figure a[data-event='dip-2025-10-30-busan-trump-xi']");
        await Expect(truce).ToHaveCountAsync(1);
        await page.Locator(".filters > summary").ClickAsync();
        await page.Locator("input[name=direction][value=easing]").UncheckAsync();
        await Expect(page).ToHaveURLAsync(new Regex("direction=tightening,neutral"));
        await Expect(truce).ToHaveCountAsync(0);
        await Expect(mark).ToHaveCountAsync(0);
        await page.GoBackAsync();
        await Expect(truce).ToHaveCountAsync(1);
        await Expect(mark).ToHaveCountAsync(1);
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task Timeline_SameDate_IsAtTheSamePlaceInEveryPanel()
    {
        await using var window = await site.OpenAsync();
        await window.GoAsync("/timeline");
        // Acts of 4 April 2025 on two lanes' rows, and the month ticks above and below.
        var places = await window.Page.EvaluateAsync<double[]>(
            """
            () => [...document.querySelectorAll("leverage-figure a[data-event^='cn-2025-04-04']")].map(a => {
              const box = (a.querySelector('[data-glyph]') ?? a.querySelector('path,polygon,circle')).getBoundingClientRect();
              return box.x + box.width / 2;
            })
            """);
        Assert.True(places.Length >= 2);
        Assert.True(places.Max() - places.Min() <= 1, string.Join(", ", places));
    }

    [Fact]
    public async Task Timeline_OnAPhone_IsRedrawnForItsWidth()
    {
        await using var window = await site.OpenAsync(390, 844);
        await window.GoAsync("/timeline");
        var page = window.Page;
        await page.WaitForFunctionAsync("() => { const s = document.querySelector('leverage-figure svg'); return s && s.viewBox.baseVal.width < 420 }");
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), "The page scrolls sideways");
        Assert.Empty(window.Faults);
    }

    private static Task<string?> FocusedEventAsync(IPage page) => page.EvaluateAsync<string?>("document.activeElement?.dataset?.event ?? null");
}
