using System.Net;
using System.Text.RegularExpressions;
using RareEarthLeverage.Store.Editing;
using Xunit;

namespace RareEarthLeverage.Web.Tests.Shell;

public sealed partial class PagesTests(RunningApp app)
{
    public static TheoryData<string> Pages =>
    [
        "/timeline",
        "/timeline?preset=2010",
        "/timeline?preset=all&confidence=low",
        "/timeline?sel=cn-2025-10-09-announcement-57",
        "/timeline?q=nothing-has-these-words",
        "/timeline?tracks=foo&from=2025-13&zz=1",
        "/charts",
        "/alignment",
        "/alignment?window=180&basis=effective&direction=easing",
        "/alignment?from=2018-02&to=2018-02",
        "/alignment?window=0&foo=1",
        "/elements",
        "/elements?asOf=2025-04-05",
        "/elements/Dy",
        "/watch",
        "/watch?asOf=2005-01-01",
        "/paradox",
        "/charts/export-volume?series=cn-magnet-exports-us&preset=april-2025",
        "/charts/chokepoints",
        "/charts/shipment-response?basis=effective",
        "/growth",
        "/growth?series=cn-ree-exports-yoy-rsis&from=1950&to=1951",
        "/method",
        "/data",
        "/briefing",
        "/charts/event-card",
        "/data/reference",
        "/data/seed-facts",
        "/series/cn-ree-exports-volume",
        "/events/cn-2025-11-07-announcement-70",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_WithoutJavaScript_IsWhole(string address)
    {
        using var answer = await app.GetAsync(address);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Single(Heading().Matches(html));
        Assert.Contains("<title>", html, StringComparison.Ordinal);
        Assert.Contains("<main", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Loading the data", html, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"state failed\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    [InlineData("/nowhere")]
    [InlineData("/events/nowhere")]
    [InlineData("/error")]
    public async Task Page_HasNoScriptOrStyleOfItsOwn(string address)
    {
        using var answer = await app.GetAsync(address);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Empty(InlineScript().Matches(html));
        Assert.Empty(InlineStyle().Matches(html));
        Assert.Empty(EventHandlerAttribute().Matches(html));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    [InlineData("/nowhere")]
    [InlineData("/events/nowhere")]
    [InlineData("/error")]
    [InlineData("/healthz")]
    [InlineData("/api/v1/events")]
    [InlineData("/api/v1/events?zz=1")]
    [InlineData("/figures/leverage-timeline.svg")]
    public async Task Answer_CarriesTheSecurityHeaders(string address)
    {
        using var answer = await app.GetAsync(address);

        Assert.Equal(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'self'; frame-ancestors 'none'",
            Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.NotEmpty(answer.Headers.GetValues("Referrer-Policy"));
    }

    [Theory]
    [InlineData("/timeline", null, false)]
    [InlineData("/nowhere", null, false)]
    [InlineData("/timeline", Role.Viewer, true)]
    [InlineData("/sign-in", null, true)]
    [InlineData("/edit", null, true)]
    [InlineData("/edit", Role.Editor, true)]
    [InlineData("/edit/nowhere", null, true)]
    public async Task Page_ThatMayHoldSecrets_LetsNoOtherWindowKeepAHandOnIt(string address, Role? who, bool kept)
    {
        using var client = who is { } role ? await app.ClientOfAsync(role) : app.NewClient();
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(kept ? ["same-origin"] : [], answer.Headers.TryGetValues("Cross-Origin-Opener-Policy", out var values) ? values : []);
    }

    [Theory]
    [InlineData("/js/figure.js")]
    [InlineData("/_framework/blazor.web.js")]
    public async Task Script_SaysOnlyThatItIsNothingElse(string address)
    {
        using var answer = await app.GetAsync(address);

        Assert.Equal("text/javascript", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.False(answer.Headers.Contains("Content-Security-Policy"));
    }

    [Theory]
    [InlineData("theme=dark", " data-theme=\"dark\"")]
    [InlineData("theme=light", " data-theme=\"light\"")]
    [InlineData("theme=%22%3E%3Cb%3E", "")]
    [InlineData("other=dark", "")]
    public async Task ChosenTheme_StandsInTheDocument(string cookie, string attribute)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/method", UriKind.Relative));
        request.Headers.Add("Cookie", cookie);
        using var answer = await app.NewClient().SendAsync(request, TestContext.Current.CancellationToken);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Contains($"<html lang=\"en-GB\"{attribute}>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/nowhere", "There is no such page")]
    [InlineData("/events/nowhere", "There is no event with this id")]
    [InlineData("/events/a/b", "There is no event with this id")]
    [InlineData("/series/nothing", "There is no such series")]
    [InlineData("/elements/Xx", "There is no such element")]
    public async Task MissingPage_Is404AndNamesAWayOn(string address, string text)
    {
        using var answer = await app.GetAsync(address);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains(text, html, StringComparison.Ordinal);
        Assert.Matches("href=\"/(timeline|data)", html);
    }

    [Fact]
    public async Task Rows_AreThePageWithoutTheRest()
    {
        var rows = await app.TextAsync("/timeline/rows?preset=2010");

        Assert.StartsWith("<div class=\"table-scroll\"", rows, StringComparison.Ordinal);
        Assert.Contains(rows, await app.TextAsync("/timeline?preset=2010"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task EverySelfLink_OfThePages_LeadsSomewhere()
    {
        var addresses = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var page in new[] { "/timeline", "/timeline?sel=cn-2025-10-09-announcement-57", "/alignment?from=2025-10&to=2025-10", "/elements", "/elements/Dy", "/watch", "/paradox", "/method", "/data", "/events/cn-2025-11-07-announcement-70" })
        {
            foreach (Match link in SelfLink().Matches(await app.TextAsync(page)))
            {
                addresses.Add(WebUtility.HtmlDecode(link.Groups[1].Value));
            }
        }

        Assert.InRange(addresses.Count, 100, 2000);
        foreach (var address in addresses)
        {
            using var answer = await app.GetAsync(address);
            Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.Found, $"{address} answers {(int)answer.StatusCode}");
        }
    }

    [GeneratedRegex("<h1[ >]")]
    private static partial Regex Heading();

    [GeneratedRegex("<script(?![^>]*\\ssrc=)[^>]*>")]
    private static partial Regex InlineScript();

    [GeneratedRegex("<style|\\sstyle\\s*=")]
    private static partial Regex InlineStyle();

    [GeneratedRegex("<[^>]*\\son[a-z]+\\s*=")]
    private static partial Regex EventHandlerAttribute();

    [GeneratedRegex("href=\"(/[^\"#]*)")]
    private static partial Regex SelfLink();
}
