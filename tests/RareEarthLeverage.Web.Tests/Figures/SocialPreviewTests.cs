using System.Net;
using System.Text.RegularExpressions;
using Xunit;

namespace RareEarthLeverage.Web.Tests.Figures;

public sealed partial class SocialPreviewTests(RunningApp app)
{
    [Theory]
    [InlineData("/timeline?preset=2010", "leverage-timeline", "preset=2010")]
    [InlineData("/events/cn-2025-04-04-announcement-18", "event-card", "sel=cn-2025-04-04-announcement-18")]
    [InlineData("/charts/event-card?sel=cn-2025-04-04-announcement-18", "event-card", "sel=cn-2025-04-04-announcement-18")]
    [InlineData("/growth?preset=2010", "export-growth", "preset=2010")]
    [InlineData("/alignment?window=60", "trigger-lag", "window=60")]
    [InlineData("/elements?asOf=2025-10-10", "element-states", "asOf=2025-10-10")]
    [InlineData("/paradox", "paradox", "width=1200")]
    [InlineData("/episodes", "episodes", "width=1200")]
    public async Task Page_SaysWhatItShows_WithAPictureThatIsThere(string page, string chart, string query)
    {
        var html = await app.TextAsync(page);
        var tags = Tag().Matches(html).ToDictionary(m => m.Groups[1].Value, m => WebUtility.HtmlDecode(m.Groups[2].Value));
        Assert.All(["og:title", "og:description", "og:url", "og:image"], t => Assert.NotEmpty(tags[t]));
        var picture = new Uri(tags["og:image"]);
        Assert.Contains($"/figures/{chart}.", picture.AbsolutePath, StringComparison.Ordinal);
        Assert.Contains(query, picture.Query, StringComparison.Ordinal);
        using var answer = await app.GetAsync(picture.PathAndQuery);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [GeneratedRegex("<meta property=\"([^\"]+)\" content=\"([^\"]*)\"")]
    private static partial Regex Tag();
}
