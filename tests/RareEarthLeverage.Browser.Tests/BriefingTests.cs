using System.IO.Compression;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace RareEarthLeverage.Browser.Tests;

public sealed class BriefingTests(RunningSite site)
{
    [Fact]
    public async Task Briefing_Collected_SurvivesReload_IsReorderedByKeyboard_ExportedAndOpenedByAColleague()
    {
        await using var window = await site.OpenAsync();
        var page = window.Page;
        foreach (var address in new[] { "/timeline?preset=2010", "/events/cn-2025-04-04-announcement-18" })
        {
            await window.GoAsync(address);
            await page.Locator("[data-add-briefing]").First.ClickAsync();
            await Expect(page.Locator("[data-copied]").First).ToContainTextAsync("in your briefing");
        }

        await page.GotoAsync("/briefing");
        await page.ReloadAsync();
        await Expect(page.Locator(".tray-item")).ToHaveCountAsync(2);
        await page.Locator(".tray-item textarea").First.FillAsync("What happened in 2010 is disputed.");
        await page.Locator(".tray-handle").First.FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(page.Locator(".tray-item h3").First).ToContainTextAsync("Licensing imposed on seven");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Remove") }).First.ClickAsync();
        await Expect(page.Locator(".tray-item")).ToHaveCountAsync(1);
        await page.Locator("[data-undo]").ClickAsync();
        await Expect(page.Locator(".tray-item")).ToHaveCountAsync(2);

        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "PowerPoint" }).ClickAsync());
        await using (var stream = await download.CreateReadStreamAsync())
        {
            // An archive is read from its end, and what comes from the browser can only be read forwards.
            using var file = new MemoryStream();
            await stream.CopyToAsync(file, TestContext.Current.CancellationToken);
            using var zip = new ZipArchive(file);
            Assert.Contains("ppt/slides/slide4.xml", zip.Entries.Select(e => e.FullName));
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "Save under an address" }).ClickAsync();
        var saved = await page.Locator(".tray-address input").InputValueAsync();
        await using var colleague = await site.OpenAsync();
        await colleague.GoAsync(new Uri(saved).PathAndQuery);
        await Expect(colleague.Page.Locator(".briefing-figures > li")).ToHaveCountAsync(2);
        await Expect(colleague.Page.Locator(".briefing-note")).ToContainTextAsync("What happened in 2010 is disputed.");
        Assert.Empty(window.Faults);
        Assert.Empty(colleague.Faults);
    }

    [Fact]
    public async Task Briefing_IsReorderedByDrag()
    {
        await using var window = await site.OpenAsync(heightPx: 1400);
        var page = window.Page;
        await window.GoAsync("/growth");
        for (var i = 0; i < 3; i++)
        {
            await page.Locator("[data-add-briefing]").Nth(i).ClickAsync();
            await Expect(page.Locator("[data-copied]").Nth(i)).ToContainTextAsync("in your briefing");
        }

        await page.GotoAsync("/briefing");
        var titles = page.Locator(".tray-item h3");
        await Expect(titles).ToHaveTextAsync(["1. Rare earth exports, tonnes: growth on the year before", "2. Rare earth exports, tonnes", "3. Permanent magnet exports from China by destination"]);
        // As a hand does it: a drag begins after some way, and ends where the mouse rests.
        await page.Locator(".tray-handle").First.HoverAsync();
        await page.Mouse.DownAsync();
        var last = await page.Locator(".tray-item").Nth(2).BoundingBoxAsync();
        await page.Mouse.MoveAsync(last!.X + 100, last.Y + last.Height / 2, new() { Steps = 12 });
        await Expect(page.Locator(".tray-item.over")).ToHaveCountAsync(1);
        await page.Mouse.UpAsync();
        string[] moved = ["1. Rare earth exports, tonnes", "2. Permanent magnet exports from China by destination", "3. Rare earth exports, tonnes: growth on the year before"];
        await Expect(titles).ToHaveTextAsync(moved);
        await page.ReloadAsync();
        await Expect(titles).ToHaveTextAsync(moved);
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task Menu_MakesPngInTheBrowser_ClosesOnEscape()
    {
        await using var window = await site.OpenAsync();
        var page = window.Page;
        await window.GoAsync("/events/cn-2025-04-04-announcement-18");
        var menu = page.Locator(".export-menu > summary").First;
        await menu.ClickAsync();
        await page.Locator("select[name=size]").First.SelectOptionAsync("slide");
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("button[data-extension=png][value='2']").First.ClickAsync());
        await using var stream = await download.CreateReadStreamAsync();
        using var png = new MemoryStream();
        await stream.CopyToAsync(png, TestContext.Current.CancellationToken);
        // Width and height of the header: a slide of 1280 by 720 pixels, twice as many dots each way.
        Assert.Equal((2560, 1440), (System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.ToArray().AsSpan(16)), System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.ToArray().AsSpan(20))));
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator(".export-menu[open]")).ToHaveCountAsync(0);
        Assert.Empty(window.Faults);
    }
}
