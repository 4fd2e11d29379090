using System.Net;
using System.Text.RegularExpressions;
using RareEarthLeverage.Web.Method;
using RareEarthLeverage.Web.Shell;
using Xunit;

namespace RareEarthLeverage.Web.Tests.Search;

public sealed partial class SearchPageTests(RunningApp app)
{
    [Fact]
    public async Task Page_WithoutJavaScript_ShowsResultsByKind()
    {
        var html = await app.TextAsync("/search?q=dysprosium");

        Assert.Contains("<h2>Elements</h2>", html, StringComparison.Ordinal);
        Assert.Contains("<h2>Events</h2>", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/data/reference#element-Dy\"", html, StringComparison.Ordinal);
        Assert.Contains("value=\"dysprosium\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/search", "Type a word")]
    [InlineData("/search?q=", "Type a word")]
    [InlineData("/search?q=xqzzwv", "Nothing was found")]
    public async Task Page_WithNothingToShow_SaysWhatToDo(string address, string text) => Assert.Contains(text, await app.TextAsync(address), StringComparison.Ordinal);

    [Fact]
    public async Task Query_IsShownAsText_AndNeverAsMarkup()
    {
        var html = await app.TextAsync("/search?q=" + Uri.EscapeDataString("<script>alert(1)</script> licence"));
        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", await app.TextAsync("/search/options?q=" + Uri.EscapeDataString("<script>alert(1)</script> licence")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Query_OfAnyLength_IsAnswered()
    {
        using var answer = await app.GetAsync("/search?q=" + new string('a', 3000));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Options_AreAtMostEight_AndLeadSomewhere()
    {
        var html = await app.TextAsync("/search/options?q=licence");
        var addresses = Target().Matches(html).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value)).ToList();

        Assert.Equal(8, addresses.Count);
        foreach (var address in addresses)
        {
            using var answer = await app.GetAsync(address);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    [Fact]
    public async Task EveryTermOfTheMethod_HasItsPlaceOnThePage()
    {
        var html = await app.TextAsync("/method");
        Assert.All(MethodTerms.All, t => Assert.Contains($"id=\"{t.Section}\"", html, StringComparison.Ordinal));
    }

    [Fact]
    public async Task EveryPageOfTheMenu_AnswersAndMarksItself()
    {
        Assert.Contains(MainMenu.Shown, e => e.Address == "/timeline");
        foreach (var entry in MainMenu.Shown)
        {
            // A page may complete its address first.
            using var answer = await app.GetAsync(entry.Address);
            var html = await app.TextAsync(answer.Headers.Location?.OriginalString ?? entry.Address);
            Assert.Contains($"<a href=\"{entry.Address}\" aria-current=\"page\">{entry.Label}", html, StringComparison.Ordinal);
            Assert.Contains("<leverage-search>", html, StringComparison.Ordinal);
        }
    }

    [GeneratedRegex("data-href=\"([^\"]+)\"")]
    private static partial Regex Target();
}
