using System.Reflection;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using RareEarthLeverage.Web.Accounts;
using Xunit;

namespace RareEarthLeverage.Browser.Tests;

public sealed class PageTests(RunningSite site)
{
    /// <summary>An address for each page that can be read without an account, by its route.</summary>
    private static readonly Dictionary<string, string[]> Reading = new(StringComparer.Ordinal)
    {
        ["/timeline"] = ["/timeline", "/timeline?sel=cn-2025-10-09-announcement-61&pins=us-2025-04-02-reciprocal-tariff,cn-2025-04-04-announcement-18", "/timeline?q=nothing-has-these-words&colour=red"],
        ["/events/{*Id}"] = ["/events/cn-2025-11-07-announcement-70"],
        ["/events/{Id}/history"] = ["/events/cn-2025-11-07-announcement-70/history"],
        ["/series/{*Id}"] = ["/series/cn-ree-exports-volume"],
        ["/charts/{Id}"] = [.. Charts.ChartCatalog.All.Select(c => c.Page).Distinct().Where(p => p.StartsWith("/charts/", StringComparison.Ordinal))],
        // Needs a briefing that somebody has saved; an address that leads nowhere would only show the page for that.
        ["/briefing/{Id}"] = [],
        ["/search"] = ["/search?q=dysprosium"],
        ["/status/{Code:int}"] = ["/status/404"],
    };

    public static TheoryData<string, int, bool> Pages()
    {
        var pages = new TheoryData<string, int, bool>();
        foreach (var address in Routes().SelectMany(r => Reading.TryGetValue(r, out var known) ? known : [r]))
        {
            foreach (var widthPx in new[] { 1440, 390 })
            {
                pages.Add(address, widthPx, false);
                pages.Add(address, widthPx, true);
            }

            // 1280 pixels at 400%.
            pages.Add(address, 320, false);
        }

        return pages;
    }

    /// <summary>The route table: every page that asks for no more than the right to read.</summary>
    private static IEnumerable<string> Routes() =>
        typeof(Program).Assembly.GetTypes()
            .Where(t => t.GetCustomAttribute<AllowAnonymousAttribute>() is not null || t.GetCustomAttributes<AuthorizeAttribute>().All(a => a.Policy == Policies.Read))
            .SelectMany(t => t.GetCustomAttributes<RouteAttribute>(inherit: false))
            .Select(r => r.Template)
            .Order(StringComparer.Ordinal);

    [Fact]
    public void EveryRouteWithAParameter_HasAnAddress() => Assert.DoesNotContain(Routes(), r => r.Contains('{', StringComparison.Ordinal) && !Reading.ContainsKey(r));

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_Opened_KeepsThePolicyAndIsAccessible(string address, int widthPx, bool dark)
    {
        await using var window = await site.OpenAsync(widthPx, 900, dark);
        await window.GoAsync(address);
        await window.Page.WaitForFunctionAsync("() => !document.querySelector('leverage-figure') || document.querySelector('leverage-figure svg')");
        Assert.Empty(window.Faults);
        Assert.True(await window.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), "The page scrolls sideways");
        Assert.Equal("", await window.Page.EvaluateAsync<string>(CutOff));
        var findings = (await window.Page.RunAxe()).Violations.Where(v => v.Impact is "serious" or "critical");
        Assert.Empty(findings.Select(f => $"{f.Id}: {f.Help} at {string.Join(" | ", f.Nodes.Take(3).Select(Place))}"));
    }

    /// <summary>What stands beyond the edges of the window and cannot be scrolled to.</summary>
    private const string CutOff =
        """
        () => {
          const scrolls = e => e && (/auto|scroll/.test(getComputedStyle(e).overflowX) || scrolls(e.parentElement));
          return [...document.querySelectorAll("main :is(a, button, input, select, summary, h1, h2, h3, p, li, td, th)")]
            .filter(e => !e.closest("svg, .unseen") && e.checkVisibility() && !scrolls(e))
            .filter(e => { const b = e.getBoundingClientRect(); return b.width > 0 && (b.left < -1 || b.right > innerWidth + 1); })
            .slice(0, 3).map(e => `${e.localName} ${e.textContent.trim().slice(0, 40)}`).join("; ");
        }
        """;

    private static string Place(AxeResultNode node) => node.Target.ToString() + " " + node.Html[..Math.Min(120, node.Html.Length)];
}
