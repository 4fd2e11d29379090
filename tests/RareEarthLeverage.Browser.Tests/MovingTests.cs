using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace RareEarthLeverage.Browser.Tests;

/// <summary>Zoom and pan: nothing crosses the wire while a hand is on the picture, one picture comes when it is taken away.</summary>
public sealed class MovingTests(RunningSite site)
{
    // SignalR's ping is three bytes; it is no message of this program.
    private const int LongestPing = 3;

    [Fact]
    public async Task Move_ByHoverDragAndWheel_SendsNothingUntilItRestsAndThenAsksForOnePicture()
    {
        await using var window = await site.OpenAsync();
        var page = window.Page;
        var wire = new List<string>();
        page.Request += (_, request) => wire.Add("HTTP " + new Uri(request.Url).PathAndQuery);
        page.WebSocket += (_, socket) =>
        {
            socket.FrameSent += (_, frame) => Note("sent", frame);
            socket.FrameReceived += (_, frame) => Note("received", frame);
        };
        void Note(string way, IWebSocketFrame frame)
        {
            var bytes = frame.Binary?.Length ?? frame.Text?.Length ?? 0;
            if (bytes > LongestPing)
            {
                wire.Add($"socket {way} {bytes} bytes");
            }
        }

        await OpenAsync(window);
        await page.WaitForTimeoutAsync(1000);
        var (x, y) = await MiddleAsync(page);

        wire.Clear();
        for (var i = 0; i < 20; i++)
        {
            await page.Mouse.MoveAsync(x - 300 + 30 * i, y + 5 * i);
        }

        await page.WaitForTimeoutAsync(300);
        Assert.Empty(wire);

        await page.Mouse.MoveAsync(x, y);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(x - 250, y + 10, new() { Steps = 25 });
        await page.WaitForTimeoutAsync(300);
        Assert.Empty(wire);
        Assert.True(await page.EvaluateAsync<bool>("!!document.querySelector('leverage-figure svg.moving')"), "The picture did not move");
        await page.Mouse.UpAsync();
        await SettledAsync(page);
        await page.WaitForTimeoutAsync(500);
        Assert.Single(wire, w => w.StartsWith("HTTP /figures/", StringComparison.Ordinal));
        Assert.Single(wire, w => w.StartsWith("HTTP /timeline/rows", StringComparison.Ordinal));

        // Turns of the wheel closer together than it takes to rest are one gesture, counted in the page itself up to the last of them.
        wire.Clear();
        var sent = await page.EvaluateAsync<int>(
            """
            async ([x, y]) => {
              let sent = 0;
              const [ask, send] = [window.fetch, WebSocket.prototype.send];
              window.fetch = (...what) => (sent++, ask(...what));
              WebSocket.prototype.send = function (...what) { sent++; send.apply(this, what); };
              const mark = document.elementFromPoint(x, y);
              for (let i = 0; i < 10; i++) {
                mark.dispatchEvent(new WheelEvent('wheel', { deltaY: -60, clientX: x, clientY: y, bubbles: true, cancelable: true }));
                await new Promise(requestAnimationFrame);
              }
              [window.fetch, WebSocket.prototype.send] = [ask, send];
              return sent;
            }
            """,
            new[] { (double)x, y });
        Assert.Equal(0, sent);
        await SettledAsync(page);
        await page.WaitForTimeoutAsync(500);
        Assert.Single(wire, w => w.StartsWith("HTTP /figures/", StringComparison.Ordinal));
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task Move_ByDrag_TakesAddressPictureTableAndHistoryAlong()
    {
        await using var window = await site.OpenAsync();
        var page = window.Page;
        await OpenAsync(window);
        var (x, y) = await MiddleAsync(page);
        await page.Mouse.MoveAsync(x, y);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(x - 400, y, new() { Steps = 10 });
        await page.Mouse.UpAsync();
        await SettledAsync(page);
        await Expect(page).ToHaveURLAsync(new Regex("from=20\\d\\d-\\d\\d-\\d\\d&to=20\\d\\d"));
        await Expect(page.Locator("leverage-rows:not([aria-busy])")).ToHaveCountAsync(1);
        Assert.Equal(await DrawnAsync(page), await RowsAsync(page));
        Assert.Equal(await page.Locator("leverage-figure svg").GetAttributeAsync("data-from"), await ParameterAsync(page, "from"));
        Assert.Matches("^\\d+ [A-Z][a-z]{2} 20\\d\\d to \\d+ [A-Z][a-z]{2} 20\\d\\d, \\d+ events$", await page.Locator("leverage-figure .said-view").TextContentAsync());

        await page.GoBackAsync();
        await Expect(page.Locator("leverage-figure svg[data-from='2024-12-01']")).ToHaveCountAsync(1);
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task Move_ByButtonsAndDoubleClick_Zooms()
    {
        await using var window = await site.OpenAsync();
        var page = window.Page;
        await OpenAsync(window);
        var days = await DaysAsync(page);
        await page.GetByRole(AriaRole.Link, new() { Name = "Zoom in" }).ClickAsync();
        await SettledAsync(page);
        Assert.InRange(await DaysAsync(page), days / 2 - 2, days / 2 + 2);

        await page.GetByRole(AriaRole.Link, new() { Name = "Zoom out" }).ClickAsync();
        await SettledAsync(page);
        Assert.InRange(await DaysAsync(page), days - 4, days + 4);

        // An empty place of the picture: the name of the growth bars.
        var ground = await page.EvaluateAsync<double[]>("() => { const s = document.querySelector('leverage-figure svg'), b = s.getBoundingClientRect(); return [b.left + b.width / 2, b.top + s.dataset.bottom * b.width / s.viewBox.baseVal.width - 4]; }");
        await page.EvaluateAsync("y => window.scrollBy(0, y)", ground[1] - 500);
        await page.Mouse.DblClickAsync((float)ground[0], 500);
        await SettledAsync(page);
        Assert.InRange(await DaysAsync(page), days / 2 - 4, days / 2 + 4);
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task Overview_ByKeyboard_MovesTheEndsAndTheMiddle()
    {
        await using var window = await site.OpenAsync();
        var page = window.Page;
        await OpenAsync(window);
        var first = page.GetByRole(AriaRole.Slider, new() { Name = "First day shown" });
        await Expect(first).ToHaveAttributeAsync("aria-valuetext", "1 Dec 2024");
        await first.FocusAsync();
        await page.Keyboard.PressAsync("Home");
        await SettledAsync(page);
        await Expect(page.Locator("leverage-figure svg[data-from='2005-01-01']")).ToHaveCountAsync(1);
        await Expect(first).ToHaveAttributeAsync("aria-valuetext", "1 Jan 2005");

        var middle = page.GetByRole(AriaRole.Slider, new() { Name = "Period shown" });
        await middle.FocusAsync();
        await page.Keyboard.PressAsync("+");
        await SettledAsync(page);
        Assert.InRange(await DaysAsync(page), 3700, 4000); // Half of January 2005 to February 2026.
        var before = await ParameterAsync(page, "from");
        await page.Keyboard.PressAsync("ArrowRight");
        await SettledAsync(page);
        Assert.True(string.CompareOrdinal(before, await ParameterAsync(page, "from")) < 0);
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task Move_OnAPhone_FollowsAPinchAndLeavesScrollingToThePage()
    {
        await using var window = await site.OpenAsync(390, 844);
        var page = window.Page;
        await OpenAsync(window);
        Assert.Equal("pan-y", await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('leverage-figure > svg')).touchAction"));
        var days = await DaysAsync(page);
        await page.EvaluateAsync(
            """
            () => {
              const figure = document.querySelector('leverage-figure');
              const { left, width, top } = figure.frame;
              figure.setPointerCapture = () => {};
              const at = (id, share) => ({ pointerId: id, pointerType: 'touch', button: 0, clientX: left + width * share, clientY: top + 60, bubbles: true, cancelable: true });
              const mark = figure.querySelector('svg');
              const send = (type, id, share) => mark.dispatchEvent(new PointerEvent(type, at(id, share)));
              send('pointerdown', 1, 0.4); send('pointerdown', 2, 0.6);
              for (let i = 1; i <= 10; i++) { send('pointermove', 1, 0.4 - 0.01 * i); send('pointermove', 2, 0.6 + 0.01 * i); }
              send('pointerup', 1, 0.3); send('pointerup', 2, 0.7);
            }
            """);
        await SettledAsync(page);
        Assert.InRange(await DaysAsync(page), days / 2 - 3, days / 2 + 3);
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task Keys_QuestionMark_ExplainsThem()
    {
        await using var window = await site.OpenAsync();
        await OpenAsync(window);
        await window.Page.Keyboard.PressAsync("?");
        await Expect(window.Page.GetByRole(AriaRole.Dialog, new() { Name = "Keys and gestures" })).ToBeVisibleAsync();
        await window.Page.Keyboard.PressAsync("Escape");
        await Expect(window.Page.GetByRole(AriaRole.Dialog, new() { Name = "Keys and gestures" })).ToBeHiddenAsync();
        Assert.Empty(window.Faults);
    }

    internal static async Task OpenAsync(BrowserWindow window, string address = "/timeline")
    {
        await window.GoAsync(address);
        await Expect(window.Page.Locator("leverage-overview svg")).ToHaveCountAsync(1);
        await SettledAsync(window.Page);
    }

    /// <summary>Waits until no hand and no animation moves the picture and the one that is wanted has been drawn.</summary>
    internal static async Task SettledAsync(IPage page)
    {
        await page.WaitForTimeoutAsync(350);
        await page.WaitForFunctionAsync("() => { const f = document.querySelector('leverage-figure'); return f && !f.hasAttribute('aria-busy') && f.querySelector('svg:not(.moving)'); }");
    }

    /// <summary>Ids of all events in the picture, those in badges included, in the order of their letters.</summary>
    internal static Task<string[]> DrawnAsync(IPage page) =>
        page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('leverage-figure a[data-lane]')].flatMap(a => (a.dataset.event ?? a.dataset.events).split(' ')).sort()");

    internal static Task<string[]> RowsAsync(IPage page) =>
        page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.timeline-table tr[data-row]')].map(r => r.dataset.row).sort()");

    private static async Task<(float X, float Y)> MiddleAsync(IPage page)
    {
        var box = await page.Locator("leverage-figure > svg").BoundingBoxAsync() ?? throw new InvalidOperationException("There is no picture");
        return (box.X + box.Width * 0.6f, box.Y + 260);
    }

    private static Task<int> DaysAsync(IPage page) =>
        page.EvaluateAsync<int>("() => { const d = document.querySelector('leverage-figure svg').dataset; return Math.round((Date.parse(d.to) - Date.parse(d.from)) / 86400000) + 1; }");

    private static async Task<string> ParameterAsync(IPage page, string name)
    {
        var value = await page.EvaluateAsync<string>("name => new URLSearchParams(location.search).get(name)", name);
        return value.Length == 10 ? value : value.Length == 7 ? value + "-01" : string.Create(CultureInfo.InvariantCulture, $"{value}-01-01");
    }
}
