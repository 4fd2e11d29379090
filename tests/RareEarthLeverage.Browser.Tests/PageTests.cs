using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Xunit;

namespace RareEarthLeverage.Browser.Tests;

public sealed class PageTests(RunningSite site)
{
    public static TheoryData<string, int, bool> Pages()
    {
        var pages = new TheoryData<string, int, bool>();
        foreach (var address in new[] { "/timeline", "/timeline?sel=cn-2025-10-09-announcement-61", "/events/cn-2025-11-07-announcement-70", "/method", "/data", "/data/reference", "/data/seed-facts", "/series/cn-ree-exports-volume" })
        {
            pages.Add(address, 1440, false);
            pages.Add(address, 390, true);
        }

        return pages;
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_Opened_KeepsThePolicyAndIsAccessible(string address, int widthPx, bool dark)
    {
        await using var window = await site.OpenAsync(widthPx, 900, dark);
        await window.GoAsync(address);
        await window.Page.WaitForFunctionAsync("() => !document.querySelector('leverage-figure') || document.querySelector('leverage-figure svg')");
        Assert.Empty(window.Faults);
        Assert.True(await window.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), "The page scrolls sideways");
        var findings = (await window.Page.RunAxe()).Violations.Where(v => v.Impact is "serious" or "critical");
        Assert.Empty(findings.Select(f => $"{f.Id}: {f.Help} at {string.Join(" | ", f.Nodes.Take(3).Select(Place))}"));
    }

    private static string Place(AxeResultNode node) => node.Target.ToString() + " " + node.Html[..Math.Min(120, node.Html.Length)];
}
