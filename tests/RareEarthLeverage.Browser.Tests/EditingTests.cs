using System.Globalization;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using RareEarthLeverage.Store.Editing;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace RareEarthLeverage.Browser.Tests;

public sealed partial class EditingTests(EditingSite site, ITestOutputHelper output) : IClassFixture<EditingSite>
{
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
    [InlineData("/edit/series")]
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
