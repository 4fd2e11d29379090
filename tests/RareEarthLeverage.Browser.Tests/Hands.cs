using System.Diagnostics;
using Microsoft.Playwright;
using Xunit;

namespace RareEarthLeverage.Browser.Tests;

/// <summary>Works a page with the keyboard alone. With <c>LEVERAGE_HUMAN_PACE=1</c> at the pace of a practised person: 70 ms a
/// character, 250 ms for each move; otherwise as fast as the page takes it.</summary>
internal sealed class Hands(IPage page)
{
    private static readonly bool Human = Environment.GetEnvironmentVariable("LEVERAGE_HUMAN_PACE") == "1";
    private readonly Stopwatch _watch = Stopwatch.StartNew();

    /// <summary>Time since the first move.</summary>
    public TimeSpan Taken => _watch.Elapsed;

    /// <summary>Keys and characters so far.</summary>
    public int Strokes { get; private set; }

    /// <summary>Goes on with the Tab key until an element has the focus.</summary>
    public async Task TabToAsync(string selector)
    {
        for (var i = 0; i < 60; i++)
        {
            if (await page.EvaluateAsync<bool>("s => document.activeElement?.matches(s) ?? false", selector))
            {
                return;
            }

            await PressAsync("Tab");
        }

        Assert.Fail($"The Tab key does not reach {selector}; it is at {await page.EvaluateAsync<string>("document.activeElement?.outerHTML?.slice(0, 200)")}");
    }

    public async Task PressAsync(string key)
    {
        await PauseAsync();
        await page.Keyboard.PressAsync(key);
        Strokes++;
    }

    public async Task TypeAsync(string text)
    {
        await PauseAsync();
        await page.Keyboard.TypeAsync(text, new() { Delay = Human ? 70 : 0 });
        Strokes += text.Length;
    }

    /// <summary>Pastes, as one does with addresses and titles.</summary>
    public async Task PasteAsync(string text)
    {
        await PauseAsync();
        await page.Keyboard.InsertTextAsync(text);
        Strokes += 2;
    }

    public async Task FillAsync(string selector, string text)
    {
        await TabToAsync(selector);
        await TypeAsync(text);
    }

    public async Task PasteIntoAsync(string selector, string text)
    {
        await TabToAsync(selector);
        await PasteAsync(text);
    }

    private static Task PauseAsync() => Human ? Task.Delay(250) : Task.CompletedTask;
}
