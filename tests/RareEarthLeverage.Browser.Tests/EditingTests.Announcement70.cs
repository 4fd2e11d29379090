using System.Globalization;
using RareEarthLeverage.Store.Editing;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace RareEarthLeverage.Browser.Tests;

/// <summary>An announcement from the blank form to the open page of a reader.</summary>
public sealed partial class EditingTests
{
    private const string Id = "cn-2025-11-07-announcement-70-2";

    [Fact]
    public async Task Announcement70_IsEnteredByKeyboard_ReviewedAndSeenInAnOpenPage()
    {
        await using var reader = await site.OpenAsync();
        await reader.GoAsync("/timeline?from=2025-10&to=2025-12");
        await Expect(reader.Page.Locator("leverage-figure a[data-event='cn-2025-11-07-announcement-70']")).ToBeVisibleAsync();
        await using var editor = await site.OpenAsync(Role.Editor);
        await EditingSite.FormAsync(editor, "/edit/events/new?track=china-control");
        var page = editor.Page;
        var hands = new Hands(page);

        await hands.PasteIntoAsync("#begin", "https://www.mofcom.gov.cn/zcfb/dwmygl/art/2025/art_7902cbe4bcba4e9db47972b13e7d0dfa.html");
        await hands.PressAsync("Enter");
        await Expect(page.Locator("[data-duplicates]")).ToContainTextAsync("No. 70");
        await Expect(page.Locator("#f-title")).ToBeFocusedAsync();
        await hands.PasteAsync("October controls suspended worldwide until 10 November 2026 (No. 70)");
        await hands.FillAsync("#f-date", "7 Nov 2025");
        await hands.FillAsync("#f-effectiveDate", "7 Nov 2025");
        await hands.FillAsync("#f-endDate", "10 Nov 2026");
        await hands.TabToAsync("#f-endIsScheduled");
        await hands.PressAsync("Space");
        await hands.FillAsync("#f-direction", "Eas");
        await hands.FillAsync("#f-instrument", "Susp");
        await hands.FillAsync("#f-legalForm", "Adm");
        await hands.FillAsync("#f-mineralScope", "Rare earths a");
        await hands.FillAsync("#f-issuer", "MOFCOM and GACC");
        await hands.FillAsync("#f-reference", "Announcement No. 70 of 2025");
        await hands.FillAsync("#f-summary", "China suspended at once Announcements 55, 56, 57, 58, 61 and 62 of 9 October until 10 November 2026, for all destinations. The April licensing of seven rare earths and earlier controls were left in force.");
        await hands.FillAsync("#f-label", "No. 70: six acts paused");
        await hands.FillAsync("#f-weight", "5");
        await hands.FillAsync("#f-targets", "all");
        await hands.FillAsync("#f-scopeNote", "Suspends Nos. 55-58, 61, 62. Does not touch No. 18 of April 2025.");
        await hands.TabToAsync("[data-element='Sc']");
        await hands.PressAsync("End");
        foreach (var (steps, symbol) in new[] { (1, "Yb"), (1, "Tm"), (1, "Er"), (1, "Ho"), (4, "Eu") })
        {
            for (var i = 0; i < steps; i++)
            {
                await hands.PressAsync("ArrowLeft");
            }

            await hands.PressAsync("Space");
            await Expect(page.Locator($"[data-element='{symbol}']")).ToHaveAttributeAsync("aria-pressed", "true");
        }

        await hands.PasteIntoAsync("#f-sources-0-title", "Announcement No. 70 of 2025 (official page)");
        await hands.FillAsync("#f-sources-0-publisher", "MOFCOM");
        await hands.FillAsync("#f-sources-0-published", "7 Nov 2025");
        await hands.FillAsync("#f-sources-0-tier", "Off");
        await hands.FillAsync("#f-sources-0-supports", "the text of the act");
        await hands.PressAsync("Alt+Insert");
        await Expect(page.Locator("#f-sources-1-title")).ToBeFocusedAsync();
        await hands.PasteAsync("China suspends six rare earth announcements");
        await hands.PasteIntoAsync("#f-sources-1-url", "https://uniteddaily.my/en/556cffc1-d9de-4ef6-8d02-e577fc6faa0a");
        await hands.FillAsync("#f-sources-1-publisher", "United Daily, citing CNA");
        await hands.FillAsync("#f-sources-1-published", "8 Nov 2025");
        await hands.FillAsync("#f-sources-1-tier", "Ag");
        await hands.FillAsync("#f-sources-1-supports", "list of six acts");
        await hands.FillAsync("#f-notes", "The scheduled end has passed; its outcome is not known.");
        await hands.TabToAsync("[data-add='acts_on']");
        await hands.PressAsync("Enter");
        foreach (var (i, number) in new[] { 55, 56, 57, 58, 61, 62 }.Index())
        {
            await Expect(page.Locator(string.Create(CultureInfo.InvariantCulture, $"#f-acts_on-{i}-how"))).ToBeFocusedAsync();
            if (i == 0)
            {
                await hands.TypeAsync("Susp");
            }

            await hands.FillAsync(string.Create(CultureInfo.InvariantCulture, $"#f-acts_on-{i}-id"), string.Create(CultureInfo.InvariantCulture, $"announcement-{number}"));
            var match = page.Locator($"[data-option='cn-2025-10-09-announcement-{number}'][aria-selected='true']");
            await Expect(match).ToBeVisibleAsync();
            await hands.PressAsync("Enter");
            await Expect(page.Locator(string.Create(CultureInfo.InvariantCulture, $"#f-acts_on-{i}-id"))).ToHaveValueAsync($"cn-2025-10-09-announcement-{number}");
            if (number != 62)
            {
                await hands.PressAsync("Alt+Insert");
            }
        }

        await hands.TabToAsync("[data-add='stated_triggers']");
        await hands.PressAsync("Enter");
        await Expect(page.Locator("#f-stated_triggers-0-id")).ToBeFocusedAsync();
        await hands.TypeAsync("busan trump");
        await Expect(page.Locator("[data-option='dip-2025-10-30-busan-trump-xi'][aria-selected='true']")).ToBeVisibleAsync();
        await hands.PressAsync("Enter");
        await hands.FillAsync("#f-stated_triggers-0-source", "2");
        await hands.FillAsync("#f-stated_triggers-0-claim", "The suspension is reported as carrying out the Busan agreement.");
        await Expect(page.Locator("[data-lag]")).ToHaveTextAsync("8 days before");
        await Expect(page.Locator("#f-summary")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("^China suspended at once .* earlier controls were left in force\\.$"));
        await hands.FillAsync("#reason", "A new announcement of MOFCOM and GACC");
        await hands.PressAsync("Control+Enter");
        await Expect(page.Locator("[data-draft-state]")).ToHaveAttributeAsync("data-draft-state", "in-review", new() { Timeout = 20_000 });
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Announcement No. 70 entered and handed in: {hands.Taken.TotalSeconds:0.0} s, {hands.Strokes} key strokes"));

        await using var reviewer = await site.OpenAsync(Role.Reviewer);
        await EditingSite.FormAsync(reviewer, await DraftAddressAsync(page));
        await Expect(reviewer.Page.Locator(".review [data-difference='summary']")).ToContainTextAsync("China suspended at once");
        await AccessibleAsync(reviewer.Page);
        await reviewer.Page.Locator("[data-publish]").ClickAsync();
        await Expect(reviewer.Page.Locator("[data-done]")).ToContainTextAsync("Published");

        await Expect(reader.Page.Locator($"leverage-figure a[data-event='{Id}']")).ToBeVisibleAsync(new() { Timeout = 20_000 });
        Assert.Empty(editor.Faults);
        Assert.Empty(reviewer.Faults);
        Assert.Empty(reader.Faults);
    }
}
