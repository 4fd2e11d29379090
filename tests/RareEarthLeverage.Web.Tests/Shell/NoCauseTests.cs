using System.Net;
using System.Text.RegularExpressions;
using RareEarthLeverage.Timeline;
using Xunit;

namespace RareEarthLeverage.Web.Tests.Shell;

/// <summary>No page and no answer names a cause in the program's own words. What the data quote is taken out first.</summary>
public sealed partial class NoCauseTests(RunningApp app)
{
    public static TheoryData<string> Addresses =>
        [.. PagesTests.Pages.Select(p => p.Data), "/charts", "/api/v1/alignment", "/api/v1/alignment.csv?table=claims", "/api/v1/elements", "/api/v1/watch", "/feeds/dates.ics", "/openapi/v1.json", "/events/down-2025-05-26-suzuki-swift"];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Address_OwnWords_NameNoCause(string address) => Assert.Empty(Offences(await app.TextAsync(address)));

    [Fact]
    public async Task QuotedClaim_IsThereAndIsTakenOut()
    {
        // The one page of the data that quotes the word; without it the test above would pass on an empty rule.
        var page = await app.TextAsync("/events/down-2025-05-26-suzuki-swift");

        Assert.Matches(Caused(), WebUtility.HtmlDecode(page));
        Assert.Single(Offences(page + "<p>The tariff caused it.</p>"));
    }

    private static List<string> Offences(string text)
    {
        var own = WebUtility.HtmlDecode(text);
        foreach (var quoted in Quoted())
        {
            own = own.Replace(quoted, "", StringComparison.Ordinal);
        }

        return [.. Caused().Matches(own).Select(m => own[Math.Max(0, m.Index - 40)..Math.Min(own.Length, m.Index + 40)])];
    }

    private static IEnumerable<string> Quoted() =>
        ShippedData.Dataset.Events
            .SelectMany(e => e.StatedTriggers.Select(c => c.Claim).Concat(e.Sources.SelectMany(s => new[] { s.Title, s.Supports })).Concat([e.Title, e.Summary, e.Notes, e.ScopeNote ?? ""]))
            .Where(t => Caused().IsMatch(t))
            .Distinct();

    [GeneratedRegex(@"\bcaused\b", RegexOptions.IgnoreCase)]
    private static partial Regex Caused();
}
