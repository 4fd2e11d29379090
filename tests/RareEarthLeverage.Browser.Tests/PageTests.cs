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
        ["/elements/{Symbol}"] = ["/elements/Dy"],
        ["/events/{*Id}"] = ["/events/cn-2025-11-07-announcement-70"],
        ["/events/{Id}/history"] = ["/events/cn-2025-11-07-announcement-70/history"],
        ["/series/{*Id}"] = ["/series/cn-ree-exports-volume"],
        ["/charts/{Id}"] = [.. Charts.ChartCatalog.All.Select(c => c.Page).Distinct().Where(p => p.StartsWith("/charts/", StringComparison.Ordinal))],
        // The walk saves one first.
        ["/briefing/{Id}"] = [],
        ["/search"] = ["/search?q=dysprosium"],
        ["/status/{Code:int}"] = ["/status/404"],
    };

    /// <summary>Pages that are themselves the answer that nothing is there; the browser notes that answer as an error.</summary>
    private static readonly HashSet<string> Missing = new(StringComparer.Ordinal) { "/not-found", "/status/404" };

    // What passes is counted but not described: on pages of hundreds of rows that takes far longer than the check.
    private static readonly AxeRunOptions ViolationsOnly = new() { ResultTypes = [ResultType.Violations] };

    /// <summary>The route table: every page that asks for no more than the right to read.</summary>
    private static IEnumerable<string> Routes() =>
        typeof(Program).Assembly.GetTypes()
            .Where(t => t.GetCustomAttribute<AllowAnonymousAttribute>() is not null || t.GetCustomAttributes<AuthorizeAttribute>().All(a => a.Policy == Policies.Read))
            .SelectMany(t => t.GetCustomAttributes<RouteAttribute>(inherit: false))
            .Select(r => r.Template)
            .Order(StringComparer.Ordinal);

    [Fact]
    public void EveryRouteWithAParameter_HasAnAddress() => Assert.DoesNotContain(Routes(), r => r.Contains('{', StringComparison.Ordinal) && !Reading.ContainsKey(r));

    /// <summary>Walks over every page in one window, so that the walk stays short on a small machine. Both themes and both widths
    /// are seen, not each with each: colours do not hang on the width. 320 pixels are 1280 at 400%, where only the width counts.</summary>
    [Theory]
    [InlineData(1440, false, true)]
    [InlineData(390, true, true)]
    [InlineData(320, false, false)]
    public async Task EveryPage_Opened_KeepsThePolicyFitsAndIsAccessible(int widthPx, bool dark, bool axe)
    {
        await using var window = await site.OpenAsync(widthPx, 900, dark);
        var wrong = new List<string>();
        foreach (var address in Routes().SelectMany(r => Reading.TryGetValue(r, out var known) ? known : [r]).Append(await BriefingAsync(window)))
        {
            var before = window.Faults.Count;
            await window.GoAsync(address);
            await window.Page.WaitForFunctionAsync("() => !document.querySelector('leverage-figure') || document.querySelector('leverage-figure svg')");
            var found = window.Faults.Skip(before).Where(f => !(Missing.Contains(address) && f.Contains("404 (Not Found)", StringComparison.Ordinal))).ToList();
            if (!await window.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"))
            {
                found.Add("scrolls sideways");
            }

            if (await window.Page.EvaluateAsync<string>(CutOff) is { Length: > 0 } cut)
            {
                found.Add("cut off: " + cut);
            }

            if (axe)
            {
                await window.Page.EvaluateAsync(FirstOfMany);
                var findings = (await window.Page.RunAxe(ViolationsOnly)).Violations.Where(v => v.Impact is "serious" or "critical");
                found.AddRange(findings.Select(f => $"{f.Id}: {f.Help} at {string.Join(" | ", f.Nodes.Take(3).Select(Place))}"));
            }

            wrong.AddRange(found.Select(f => $"{address}: {f}"));
        }

        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
    }

    /// <summary>The other theme at each width, on request: <c>-explicit only</c>.</summary>
    [Theory(Explicit = true)]
    [InlineData(1440, true)]
    [InlineData(390, false)]
    public Task EveryPage_InTheOtherTheme_IsAccessible(int widthPx, bool dark) => EveryPage_Opened_KeepsThePolicyFitsAndIsAccessible(widthPx, dark, axe: true);

    private static async Task<string> BriefingAsync(BrowserWindow window)
    {
        var answer = await window.Page.APIRequest.PostAsync("/briefings", new() { Headers = [new("Content-Type", "application/json")], DataString = Briefing });
        Assert.Equal(201, answer.Status);
        return answer.Headers["location"];
    }

    /// <summary>Leaves six of the rows, items and cells that are made alike, hidden ones too: the check takes longer than linearly on
    /// hundreds of them and finds the same fault in each.</summary>
    private const string FirstOfMany =
        """
        () => document.querySelectorAll("main :is(tr, li, dt, dd, article, a.event):nth-of-type(n+7)").forEach(e => e.remove())
        """;

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

    private const string Briefing =
        """
        {"title":"What is known","revision":1,"asOf":"2026-11-21","items":[{"chart":"leverage-timeline","query":"","note":"As it stands."},{"chart":"event-card","query":"sel=cn-2025-04-04-announcement-18","note":""}]}
        """;

    private static string Place(AxeResultNode node) => node.Target.ToString() + " " + node.Html[..Math.Min(120, node.Html.Length)];
}
