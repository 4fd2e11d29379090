using System.Net;
using RareEarthLeverage.Store.Editing;
using Xunit;

namespace RareEarthLeverage.Web.Tests.Accounts;

public sealed class ClosedSiteTests(ClosedApp app)
{
    [Theory]
    [InlineData("/timeline?preset=2010", "/sign-in?returnUrl=%2Ftimeline%3Fpreset%3D2010")]
    [InlineData("/", "/sign-in?returnUrl=%2F")]
    [InlineData("/data", "/sign-in?returnUrl=%2Fdata")]
    [InlineData("/events/cn-2025-10-09-announcement-61", "/sign-in?returnUrl=%2Fevents%2Fcn-2025-10-09-announcement-61")]
    public async Task Page_WithoutAnAccount_LeadsToSignInAndBack(string address, string expected)
    {
        using var client = app.NewClient();

        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal(expected, answer.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("/api/v1/events")]
    [InlineData("/api/v1/series")]
    [InlineData("/figures")]
    [InlineData("/figures/leverage-timeline.svg")]
    [InlineData("/openapi/v1.json")]
    public async Task Api_WithoutAnAccount_Answers401AsProblemDetails(string address)
    {
        using var client = app.NewClient();

        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("/healthz")]
    [InlineData("/readyz")]
    [InlineData("/sign-in")]
    [InlineData("/css/site.css")]
    public async Task Open_ForEverybody_StaysOpen(string address)
    {
        using var client = app.NewClient();

        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task SignIn_TriedTooOften_IsRefusedForAWhile()
    {
        using var viewer = await app.ClientOfAsync(Role.Viewer);
        Assert.Contains("October 2025", await viewer.GetStringAsync(new Uri("/timeline", UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        using var client = app.NewClient();
        var last = HttpStatusCode.OK;
        for (var i = 0; i < ClosedApp.SignInsPerMinute; i++)
        {
            using var answer = await client.SubmitAsync("/sign-in", "sign-in", ("Form.Email", "nobody@example.org"), ("Form.Password", "wrong"));
            last = answer.StatusCode;
            if (last == HttpStatusCode.TooManyRequests)
            {
                Assert.NotNull(answer.Headers.RetryAfter);
                Assert.Contains("too often", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.OrdinalIgnoreCase);
            }
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, last);
        // The form can still be looked at.
        Assert.Contains("<form", await client.GetStringAsync(new Uri("/sign-in", UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
