using System.Net;
using Xunit;

namespace RareEarthLeverage.Web.Tests.Api;

public sealed class HealthTests(RunningApp app)
{
    [Fact]
    public async Task Healthz_SaysAlive() => Assert.Equal("alive", await app.TextAsync("/healthz"));

    [Fact]
    public async Task Readyz_OnceLoaded_NamesRevisionAndRows()
    {
        var ready = await app.JsonAsync("/readyz");

        Assert.True(ready.GetProperty("ready").GetBoolean());
        Assert.Equal(1, ready.GetProperty("revision").GetInt32());
        Assert.Equal(ShippedData.Dataset.Events.Count, ready.GetProperty("events").GetInt32());
    }

    [Theory]
    [InlineData("/healthz?x=1")]
    [InlineData("/readyz?x=1")]
    public async Task UnknownParameter_IsRefused(string address) => await app.ProblemAsync(address, 400);

    [Fact]
    public async Task OpenApi_DescribesEveryAddressWithItsParameters()
    {
        var document = await app.JsonAsync("/openapi/v1.json");

        Assert.Equal(
            [
                "/api/v1/alignment", "/api/v1/alignment.csv", "/api/v1/alignment.xlsx",
                "/api/v1/deletions", "/api/v1/drafts/{id}", "/api/v1/drafts/{id}/publish",
                "/api/v1/elements", "/api/v1/elements.csv", "/api/v1/elements.xlsx",
                "/api/v1/events", "/api/v1/events.csv", "/api/v1/events/{id}", "/api/v1/events/{id}/history", "/api/v1/series", "/api/v1/series/{id}",
                "/api/v1/watch", "/api/v1/watch.csv", "/api/v1/watch.xlsx",
                "/briefings", "/briefings/file.{extension}", "/briefings/{id}.{extension}", "/data/export.{extension}", "/embed/{chart}",
                "/feeds/dates.ics", "/feeds/events.atom", "/figures", "/figures/{chart}.{extension}", "/healthz", "/readyz",
            ],
            document.GetProperty("paths").EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal));
        Assert.Contains(
            document.GetProperty("paths").GetProperty("/api/v1/alignment").GetProperty("get").GetProperty("parameters").EnumerateArray(),
            p => p.Text("name") == "window");
    }

    [Fact]
    public async Task Start_BecomesTheTimeline()
    {
        using var answer = await app.GetAsync("/");

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal("/timeline", answer.Headers.Location?.ToString());
    }
}
