using Microsoft.Playwright;
using RareEarthLeverage.Store.Editing;
using Xunit;

namespace RareEarthLeverage.Browser.Tests;

/// <summary>Alignment, elements, watch and paradox in a real browser.</summary>
public sealed class LedgerPageTests(RunningSite site)
{
    [Fact]
    public async Task Window_Changed_GoesIntoTheAddressAtOnce()
    {
        await using var window = await site.OpenAsync();
        await window.Page.GotoAsync("/alignment");

        await window.Page.SelectOptionAsync("select[name=window]", "7");

        await window.Page.WaitForURLAsync("**/alignment?window=7");
        await window.Page.WaitForFunctionAsync("() => document.querySelector('table.chance caption')?.textContent.includes('Window 7 days')");
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task Slider_ByKeyboard_GoesToTheDayOfTheChangeBefore()
    {
        await using var window = await site.OpenAsync();
        await window.Page.GotoAsync("/elements?asOf=2025-04-10");

        await window.Page.FocusAsync("#step");
        await window.Page.Keyboard.PressAsync("ArrowRight");

        await window.Page.WaitForURLAsync(url => url.Contains("asOf=2025-0", StringComparison.Ordinal) && !url.Contains("2025-04-10", StringComparison.Ordinal));
        Assert.NotEqual("4 Apr 2025", await window.Page.GetAttributeAsync("#step", "aria-valuetext"));
    }

    [Fact]
    public async Task WithoutScript_FormAndSliderLeadToTheSameAddresses()
    {
        await using var window = await site.OpenAsync(script: false);
        await window.Page.GotoAsync("/alignment");
        await window.Page.SelectOptionAsync("select[name=basis]", "effective");
        await window.Page.ClickAsync(".controls button[type=submit]");
        Assert.Contains("basis=effective", window.Page.Url, StringComparison.Ordinal);
        Assert.Equal(0, await window.Page.Locator("[data-notice=problems]").CountAsync());

        await window.Page.GotoAsync("/elements/day?step=0");
        Assert.EndsWith("/elements?asOf=2005-01-01", window.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outcome_IsOfferedToAnEditorAndNotToAReader()
    {
        await using var reader = await site.OpenAsync();
        await reader.Page.GotoAsync("/watch?asOf=2026-11-21");
        Assert.Equal(0, await reader.Page.Locator("a.record").CountAsync());

        await using var editor = await site.OpenAsync(role: Role.Editor);
        await editor.Page.GotoAsync("/watch?asOf=2026-11-21");
        await editor.Page.ClickAsync("[data-row=cn-2025-11-07-announcement-70] a.record");
        await editor.Page.WaitForURLAsync("**/edit/events/cn-2025-11-07-announcement-70/outcome");
    }

    [Fact]
    public async Task TimelineLink_OpensTheSameMove()
    {
        await using var window = await site.OpenAsync();
        await window.Page.GotoAsync("/alignment");

        await window.Page.ClickAsync("[id='2025-10-09-tightening'] .to-timeline");

        await window.Page.WaitForSelectorAsync("[data-details=cn-2025-10-09-announcement-56]", new() { State = WaitForSelectorState.Attached });
    }
}
