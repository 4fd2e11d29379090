using System.Globalization;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using RareEarthLeverage.Store.Editing;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace RareEarthLeverage.Browser.Tests;

public sealed class EditingTests(EditingSite site, ITestOutputHelper output) : IClassFixture<EditingSite>
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

    [Fact]
    public async Task TwoEditors_OfOneRow_LoseNothing()
    {
        const string row = "/edit/events/us-2025-04-02-reciprocal-tariff";
        await using var first = await site.OpenAsync(Role.Editor);
        await using var second = await site.OpenAsync(Role.Admin);
        await EditingSite.FormAsync(first, row);
        await first.Page.Locator("#f-issuer").FillAsync("The White House, first");
        await EditingSite.SavedAsync(first.Page);
        var address = await DraftAddressAsync(first.Page);
        await EditingSite.FormAsync(second, address);
        await second.Page.Locator("#f-issuer").FillAsync("The White House, second");
        await second.Page.Locator("#f-notes").FillAsync("A note by the second");
        await EditingSite.SavedAsync(second.Page);

        await first.Page.Locator("#f-issuer").FillAsync("The White House, first again");
        var merge = first.Page.Locator("[data-merge-screen]");
        await Expect(merge.Locator("[data-difference='issuer']")).ToContainTextAsync("The White House, second");
        await Expect(merge.Locator("[data-difference='issuer']")).ToContainTextAsync("The White House, first again");
        await AccessibleAsync(first.Page);
        await merge.Locator("[data-difference='issuer'] [data-take='theirs']").CheckAsync();
        await merge.Locator("[data-merge-save]").ClickAsync();

        await EditingSite.SavedAsync(first.Page);
        await Expect(first.Page.Locator("#f-issuer")).ToHaveValueAsync("The White House, second");
        await Expect(first.Page.Locator("#f-notes")).ToHaveValueAsync("A note by the second");
        Assert.Empty(first.Faults);
    }

    [Fact]
    public async Task Megabyte_PastedIntoAField_StaysAndIsRefusedThere()
    {
        await using var window = await site.OpenAsync(Role.Editor);
        await EditingSite.FormAsync(window, "/edit/events/new?track=us-tariff");
        var page = window.Page;
        await page.Locator("#f-summary").FocusAsync();

        await page.EvaluateAsync("() => document.execCommand('insertText', false, 'x'.repeat(1024 * 1024))");

        await Expect(page.Locator("[data-problem='summary']")).ToContainTextAsync("1048576 characters", new() { Timeout = 30_000 });
        await page.Locator("#f-title").FillAsync("Typed afterwards");
        await EditingSite.SavedAsync(page);
        Assert.Equal(1024 * 1024, await page.EvaluateAsync<int>("document.querySelector('#f-summary').value.length"));
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task TextTypedWhileTheConnectionIsDown_IsThereAfterwards()
    {
        await using var window = await site.OpenAsync(Role.Editor);
        await EditingSite.FormAsync(window, "/edit/events/new?track=us-tariff");
        var page = window.Page;
        await page.Locator("#f-title").FillAsync("Typed before");
        await EditingSite.SavedAsync(page);
        var address = await DraftAddressAsync(page);

        // The server forgets this page; what is typed now reaches nobody.
        await page.EvaluateAsync("() => Blazor.disconnect?.()");
        await page.Context.SetOfflineAsync(true);
        await page.Locator("#f-title").FillAsync("Typed while the line was down");
        await page.Locator("#f-issuer").FillAsync("The White House");
        await page.WaitForTimeoutAsync(300);
        await page.Context.SetOfflineAsync(false);
        page.Dialog += (_, dialog) => _ = dialog.AcceptAsync();
        await EditingSite.FormAsync(window, address);

        await Expect(page.Locator("#f-title")).ToHaveValueAsync("Typed while the line was down");
        await Expect(page.Locator("#f-issuer")).ToHaveValueAsync("The White House");
        await Expect(page.Locator(".notice").First).ToContainTextAsync("put back from this browser");
        await EditingSite.SavedAsync(page);
        await page.ReloadAsync();
        await Expect(page.Locator("#f-issuer")).ToHaveValueAsync("The White House");
    }

    [Fact]
    public async Task TextTypedWhileTheLineIsCut_ReachesTheSameDraft_WithoutLoadingThePageAgain()
    {
        await using var line = new CutLine(site.Address);
        await using var window = await site.OpenAsync(Role.Editor, through: line.Address);
        await EditingSite.FormAsync(window, "/edit/events/new?track=us-tariff");
        var page = window.Page;
        await page.Locator("#f-title").FillAsync("Typed before");
        await EditingSite.SavedAsync(page);
        var address = await DraftAddressAsync(page);
        await page.EvaluateAsync("() => { window.theSamePage = true; }");

        line.Cut();
        var notice = page.Locator("#components-reconnect-modal");
        await Expect(notice).ToBeVisibleAsync();
        await page.Locator("#f-title").FillAsync("Typed while the line was cut");
        await page.Locator("#f-issuer").FillAsync("The White House");
        line.Join();
        await Expect(notice).ToBeHiddenAsync(new() { Timeout = 60_000 });

        // The browser stops keeping what the server has said that it saved.
        await page.WaitForFunctionAsync("() => Object.keys(localStorage).every(k => !k.startsWith('leverage:draft:'))");
        Assert.True(await page.EvaluateAsync<bool>("window.theSamePage === true"));
        await Expect(page.Locator("#f-title")).ToHaveValueAsync("Typed while the line was cut");
        await using var other = await site.OpenAsync(Role.Editor);
        await EditingSite.FormAsync(other, address);
        await Expect(other.Page.Locator("#f-title")).ToHaveValueAsync("Typed while the line was cut");
        await Expect(other.Page.Locator("#f-issuer")).ToHaveValueAsync("The White House");
    }

    [Fact]
    public async Task Import_CancelledFromItsPage_ChangesNothingAndTakesTheNextFile()
    {
        await using var editor = await site.OpenAsync(Role.Editor);
        await EditingSite.FormAsync(editor, "/edit/import");
        var page = editor.Page;
        var rows = string.Join('\n', Enumerable.Range(0, 20_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"cn-2030-01-01-made-up-{i},{new string('x', 1000)}")));
        await page.Locator("#file").SetInputFilesAsync(new FilePayload { Name = "large.csv", MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes("id,notes\n" + rows) });

        await page.Locator("[data-cancel]").ClickAsync();

        await Expect(page.Locator("[data-problem='file']")).ToHaveTextAsync("Stopped; nothing was changed.");
        await Expect(page.Locator("[data-columns]")).ToHaveCountAsync(0);
        await page.Locator("#file").SetInputFilesAsync(new FilePayload { Name = "small.csv", MimeType = "text/csv", Buffer = "id,issuer\ncn-2025-04-04-announcement-18,MOFCOM and GACC\n"u8.ToArray() });
        await page.Locator("[data-dry-run]").ClickAsync();
        await Expect(page.Locator("[data-counts]")).ToContainTextAsync("0 new · 0 changed · 1 unchanged");
        Assert.Empty(editor.Faults);
    }

    [Fact]
    public async Task Import_IsPreparedByOneAndTakenInByAnother_AndUndoneWhole()
    {
        await using var editor = await site.OpenAsync(Role.Editor);
        await EditingSite.FormAsync(editor, "/edit/import");
        var page = editor.Page;
        await page.Locator("#file").SetInputFilesAsync(new FilePayload { Name = "issuer.csv", MimeType = "text/csv", Buffer = "Id,Issuer,colour\nus-2025-04-09-nobody,\"The White House, imported\",red\n"u8.ToArray() });
        await page.Locator("[data-dry-run]").ClickAsync();
        await Expect(page.Locator("[data-problems] tbody tr").First).ToContainTextAsync("a date that exists");
        await Expect(page.Locator("[data-hand-over]")).ToHaveCountAsync(0);

        await page.Locator("#file").SetInputFilesAsync(new FilePayload { Name = "issuer.csv", MimeType = "text/csv", Buffer = "Id,Issuer,colour\ncn-2025-04-04-announcement-18,\"MOFCOM, imported\",red\n"u8.ToArray() });
        await Expect(page.Locator("[data-columns]")).ToContainTextAsync("colour");
        await page.Locator("[data-dry-run]").ClickAsync();
        await Expect(page.Locator("[data-counts]")).ToContainTextAsync("0 new · 1 changed");
        await Expect(page.Locator("[data-import-row] .after")).ToContainTextAsync("MOFCOM, imported");
        await AccessibleAsync(page);
        await page.Locator("#import-reason").FillAsync("Issuers in one form");
        await page.Locator("[data-hand-over]").ClickAsync();
        await Expect(page.Locator("[data-waiting]")).ToContainTextAsync("issuer.csv");

        await using var reviewer = await site.OpenAsync(Role.Reviewer);
        await EditingSite.FormAsync(reviewer, "/edit/import");
        await reviewer.Page.Locator("[data-waiting] a").ClickAsync();
        await reviewer.Page.Locator("[data-apply]").ClickAsync();
        await Expect(reviewer.Page.Locator("[data-done]")).ToContainTextAsync("0 new, 1 changed");
        await reviewer.GoAsync("/events/cn-2025-04-04-announcement-18");
        await Expect(reviewer.Page.Locator(".facts")).ToContainTextAsync("MOFCOM, imported");

        await EditingSite.FormAsync(reviewer, "/edit/import");
        await reviewer.Page.Locator("[data-undo-import]").ClickAsync();
        await reviewer.Page.Locator("#undo-reason").FillAsync("They were right before");
        await reviewer.Page.Locator("[data-undo-yes]").ClickAsync();
        await Expect(reviewer.Page.Locator("[data-done]")).ToContainTextAsync("taken back");
        await reviewer.GoAsync("/events/cn-2025-04-04-announcement-18");
        await Expect(reviewer.Page.Locator(".facts")).Not.ToContainTextAsync("imported");
        Assert.Empty(editor.Faults);
        Assert.Empty(reviewer.Faults);
    }

    [Fact]
    public async Task MonthlyFigures_ArePasted_RecomputedHandedInAndPublished()
    {
        await using var editor = await site.OpenAsync(Role.Editor);
        await EditingSite.FormAsync(editor, "/edit/series/cn-magnet-exports-us");
        var page = editor.Page;
        await page.Locator("#f-source_title").FillAsync("Customs table");
        await page.Locator("#f-source_url").FillAsync("https://www.example.org/customs");
        await page.Locator("#f-publisher").FillAsync("GACC");
        await page.Locator("#f-published").FillAsync("2026-11-20");
        await page.Locator("#f-tier").SelectOptionAsync("official");
        await page.Locator("#paste").FillAsync("Month\tTonnes\n2026-09\t1,100\n2026-10\t1,200\n");
        await page.Locator("[data-read]").ClickAsync();
        await Expect(page.Locator("[data-figure-row]")).ToHaveCountAsync(2);
        await Expect(page.Locator("[data-figure-row='0'] .cell-value")).ToHaveValueAsync("1100");
        await AccessibleAsync(page);
        await page.Locator("#series-reason").FillAsync("Figures of autumn");
        await page.Locator("[data-submit]").ClickAsync();
        await Expect(page.Locator("[data-done]")).ToContainTextAsync("2 figures wait for review");

        await using var reviewer = await site.OpenAsync(Role.Reviewer);
        await EditingSite.FormAsync(reviewer, "/edit/series/cn-magnet-exports-us");
        await reviewer.Page.Locator("[data-publish]").ClickAsync();
        await Expect(reviewer.Page.Locator("[data-done]")).ToContainTextAsync("2 figures published");
        await reviewer.GoAsync("/series/cn-magnet-exports-us");
        await Expect(reviewer.Page.Locator("table.rows").First).ToContainTextAsync("1,200");
        Assert.Empty(editor.Faults);
        Assert.Empty(reviewer.Faults);
    }

    [Theory]
    [InlineData("/edit")]
    [InlineData("/edit/events")]
    [InlineData("/edit/events/new?track=downstream")]
    [InlineData("/edit/events/cn-2025-10-09-announcement-61")]
    [InlineData("/edit/events/cn-2025-10-09-announcement-61/outcome")]
    [InlineData("/edit/events/cn-2025-10-09-announcement-61/withdraw")]
    [InlineData("/edit/series/cn-ree-exports-volume")]
    [InlineData("/edit/import")]
    [InlineData("/events/cn-2025-10-09-announcement-61/history")]
    [InlineData("/changes")]
    public async Task Page_ForEditing_IsAccessibleAndKeepsThePolicy_WideAndNarrow(string address)
    {
        foreach (var (widthPx, dark) in new[] { (1440, false), (390, true) })
        {
            await using var window = await site.OpenAsync(Role.Reviewer, widthPx, dark);
            await window.GoAsync(address);
            await window.Page.WaitForTimeoutAsync(500);
            Assert.Empty(window.Faults);
            Assert.True(await window.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"{address} scrolls sideways at {widthPx}");
            await AccessibleAsync(window.Page);
        }
    }

    private static async Task AccessibleAsync(IPage page)
    {
        var findings = (await page.RunAxe()).Violations.Where(v => v.Impact is "serious" or "critical");
        Assert.Empty(findings.Select(f => $"{f.Id}: {f.Help} at {string.Join(" | ", f.Nodes.Take(3).Select(n => n.Target + " " + n.Html[..Math.Min(120, n.Html.Length)]))}"));
    }

    private static async Task<string> DraftAddressAsync(IPage page) => "/edit/drafts/" + await page.Locator("[data-draft]").GetAttributeAsync("data-draft");
}
