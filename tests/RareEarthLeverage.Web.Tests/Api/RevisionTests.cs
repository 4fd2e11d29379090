using System.Net;
using Xunit;

namespace RareEarthLeverage.Web.Tests.Api;

public sealed class RevisionTests(RunningApp app)
{
    [Theory]
    [InlineData("/api/v1/events?limit=1")]
    [InlineData("/api/v1/events.csv")]
    [InlineData("/api/v1/events/cn-2025-04-04-announcement-18")]
    [InlineData("/api/v1/series")]
    [InlineData("/api/v1/series/cn-ree-exports-volume")]
    [InlineData("/api/v1/alignment")]
    [InlineData("/feeds/events.atom")]
    [InlineData("/figures")]
    [InlineData("/figures/leverage-timeline.svg")]
    [InlineData("/figures/leverage-timeline.csv")]
    public async Task Answer_ThatTheCallerHas_Is304(string address)
    {
        using var first = await app.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal("1", Assert.Single(first.Headers.GetValues("X-Data-Revision")));
        var tag = first.Headers.ETag;
        Assert.NotNull(tag);

        using var request = new System.Net.Http.HttpRequestMessage(System.Net.Http.HttpMethod.Get, address);
        request.Headers.IfNoneMatch.Add(tag);
        using var second = await app.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal(tag, second.Headers.ETag);
        Assert.Equal("", await second.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Tag_DiffersByQueryAndDay()
    {
        using var one = await app.GetAsync("/api/v1/events?limit=1");
        using var two = await app.GetAsync("/api/v1/events?limit=2");
        using var early = await app.GetAsync("/api/v1/events?limit=1&asOf=2025-01-01");

        Assert.Equal(3, new[] { one, two, early }.Select(a => a.Headers.ETag?.Tag).Distinct().Count());
    }

    [Fact]
    public async Task Error_HasNoTag()
    {
        using var answer = await app.GetAsync("/api/v1/events?track=foo");

        Assert.Null(answer.Headers.ETag);
        Assert.True(answer.Headers.CacheControl?.NoStore);
    }
}
