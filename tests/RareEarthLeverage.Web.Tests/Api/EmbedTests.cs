using RareEarthLeverage.Charts;
using Xunit;

namespace RareEarthLeverage.Web.Tests.Api;

public sealed class EmbedTests(RunningApp app)
{
    [Fact]
    public async Task Embed_OfEveryChart_MayBeFramedAndRunsNothing()
    {
        foreach (var chart in ChartCatalog.All)
        {
            using var answer = await app.GetAsync($"/embed/{chart.Id}?theme=dark");
            var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
            Assert.Contains("frame-ancestors *", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("script-src", policy, StringComparison.Ordinal);
            Assert.False(answer.Headers.Contains("Set-Cookie"));
            Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("style=", html, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("<svg", html, StringComparison.Ordinal);
            Assert.Contains("as of 21 November 2026, data revision 1", html, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/embed/pie", 404, "chart")]
    [InlineData("/embed/leverage-timeline?theme=sepia", 400, "theme")]
    [InlineData("/embed/leverage-timeline?width=100", 400, "width")]
    [InlineData("/figures/leverage-timeline.pdf?size=a5", 400, "size")]
    [InlineData("/figures/leverage-timeline.pdf?size=a4&height=300", 400, "size")]
    [InlineData("/figures/leverage-timeline.pdf?height=4001", 400, "height")]
    public async Task Unknown_IsRefusedByName(string address, int status, string parameter) => Assert.Equal(parameter, (await app.ProblemAsync(address, status)).Text("parameter"));

    [Fact]
    public async Task OtherPages_MayNotBeFramed()
    {
        using var answer = await app.GetAsync("/embedded");
        Assert.Contains("frame-ancestors 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }
}
