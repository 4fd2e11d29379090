using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace RareEarthLeverage.Browser.Tests;

public sealed class KeyboardTests(RunningSite site)
{
    [Theory]
    [InlineData("/timeline")]
    [InlineData("/timeline?preset=all")]
    public async Task Timeline_ByKeyboardAlone_ReachesAndNamesEveryEvent(string address)
    {
        await using var window = await site.OpenAsync();
        var page = window.Page;
        await MovingTests.OpenAsync(window, address);
        var titles = await page.EvaluateAsync<Dictionary<string, string>>("() => Object.fromEntries([...document.querySelectorAll('.timeline-table tr[data-row]')].map(r => [r.dataset.row, r.querySelector('th').textContent]))");
        Assert.True(titles.Count > 100);

        var lanes = new HashSet<string>(StringComparer.Ordinal);
        var reached = new HashSet<string>(StringComparer.Ordinal);
        for (var stop = 0; stop < 80; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            var lane = await page.EvaluateAsync<string?>("document.activeElement?.closest('a[data-lane]')?.dataset.lane ?? null");
            if (lane is null)
            {
                if (lanes.Count > 0)
                {
                    break;
                }

                continue;
            }

            Assert.True(lanes.Add(lane), $"{lane} has more than one tab stop");
            await ReadLaneAsync(page, titles, reached);
        }

        Assert.True(lanes.Count >= 6);
        Assert.Equal(titles.Keys.Order(StringComparer.Ordinal), reached.Order(StringComparer.Ordinal));
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task Arrows_UpAndDown_LeadToTheNearestOfTheLaneBeside()
    {
        await using var window = await site.OpenAsync();
        var page = window.Page;
        await MovingTests.OpenAsync(window);
        await page.Locator("leverage-figure a[data-event='dip-2025-05-12-geneva-joint-statement'], leverage-figure a[data-lane='diplomacy']").First.FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal("china-control-tightening", await LaneAsync(page));
        await page.Keyboard.PressAsync("ArrowUp");
        Assert.Equal("diplomacy", await LaneAsync(page));
        await page.Keyboard.PressAsync("ArrowUp");
        Assert.Equal("us-chip-control", await LaneAsync(page));
        Assert.NotEqual("none", await page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle"));

        // The keys, explained: the box comes and goes with the same key, and with Escape.
        var box = page.Locator("dialog.keys-box");
        await page.Keyboard.PressAsync("?");
        await Expect(box).ToContainTextAsync("nearest event in the lane above, below");
        await page.Keyboard.PressAsync("?");
        await Expect(box).ToBeHiddenAsync();
        await page.Keyboard.PressAsync("?");
        await Expect(box).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(box).ToBeHiddenAsync();
        Assert.Equal("us-chip-control", await LaneAsync(page));
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task Keys_PlusAndMinusOnAMark_ZoomAndKeepTheFocusOnIt()
    {
        await using var window = await site.OpenAsync();
        var page = window.Page;
        await MovingTests.OpenAsync(window);
        await page.Locator("leverage-figure a[data-event='cn-2025-10-09-announcement-61']").FocusAsync();
        await page.Keyboard.PressAsync("+");
        await MovingTests.SettledAsync(page);
        Assert.Equal("cn-2025-10-09-announcement-61", await page.EvaluateAsync<string>("document.activeElement.dataset.event"));
        await page.Keyboard.PressAsync("-");
        await MovingTests.SettledAsync(page);
        Assert.Equal("cn-2025-10-09-announcement-61", await page.EvaluateAsync<string>("document.activeElement.dataset.event"));
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task Badge_Opened_ListsItsEventsAndEscapeReturns()
    {
        await using var window = await site.OpenAsync();
        var page = window.Page;
        await MovingTests.OpenAsync(window, "/timeline?preset=all");
        var badge = page.Locator("leverage-figure a.cluster").First;
        var ids = (await badge.GetAttributeAsync("data-events") ?? "").Split(' ');
        await badge.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        var list = page.Locator(".badge-list");
        await Expect(list.Locator("li")).ToHaveCountAsync(ids.Length);
        await page.Keyboard.PressAsync("Escape");
        await Expect(list).ToHaveCountAsync(0);
        Assert.Equal(string.Join(' ', ids), await page.EvaluateAsync<string>("document.activeElement.dataset.events"));

        // From the list to the event.
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator($"[data-details='{ids[0]}']")).ToBeVisibleAsync();
        Assert.Empty(window.Faults);
    }

    private static async Task ReadLaneAsync(IPage page, Dictionary<string, string> titles, HashSet<string> reached)
    {
        await page.Keyboard.PressAsync("Home");
        for (var i = 0; i < 400; i++)
        {
            var at = await page.EvaluateAsync<string[]>("() => { const a = document.activeElement; return [a.dataset.event ?? '', a.dataset.events ?? '', a.querySelector('title').textContent]; }");
            if (at[0].Length > 0)
            {
                reached.Add(at[0]);
                Assert.Matches("^[^,]*\\d{4}, (tightening|easing|neutral)[,:]? ", at[2]);
                Assert.Contains(titles[at[0]], at[2], StringComparison.Ordinal);
            }
            else
            {
                await ReadBadgeAsync(page, at[1].Split(' '), reached);
            }

            await page.Keyboard.PressAsync("ArrowRight");
            if (await page.EvaluateAsync<bool>("before => { const a = document.activeElement; return (a.dataset.event ?? a.dataset.events) === before; }", at[0].Length > 0 ? at[0] : at[1]))
            {
                return;
            }
        }

        Assert.Fail("A lane without end");
    }

    private static async Task ReadBadgeAsync(IPage page, string[] ids, HashSet<string> reached)
    {
        await page.Keyboard.PressAsync("Enter");
        // Its script comes with the first list.
        await page.WaitForFunctionAsync("() => document.activeElement.dataset.listed");
        foreach (var id in ids)
        {
            Assert.Equal(id, await page.EvaluateAsync<string>("document.activeElement.dataset.listed"));
            Assert.Matches("^[^,]*\\d{4}, (tightening|easing|neutral), .", await page.EvaluateAsync<string>("document.activeElement.textContent"));
            reached.Add(id);
            await page.Keyboard.PressAsync("ArrowDown");
        }

        await page.Keyboard.PressAsync("Escape");
    }

    private static Task<string> LaneAsync(IPage page) => page.EvaluateAsync<string>("document.activeElement.dataset.lane");
}
