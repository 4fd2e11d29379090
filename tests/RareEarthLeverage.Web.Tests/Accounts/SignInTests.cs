using System.Net;
using RareEarthLeverage.Store.Editing;
using Xunit;

namespace RareEarthLeverage.Web.Tests.Accounts;

public sealed class SignInTests(RunningApp app)
{
    [Fact]
    public async Task AccountPage_SignedOut_LeadsToSignInAndBack()
    {
        using var answer = await app.GetAsync("/account?tab=passkeys");

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal("/sign-in?returnUrl=%2Faccount%3Ftab%3Dpasskeys", answer.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("/account?x=1", "/account?x=1")]
    [InlineData("//evil.example", "/timeline")]
    [InlineData("/\\evil.example", "/timeline")]
    [InlineData("https://evil.example/", "/timeline")]
    [InlineData("javascript:alert(1)", "/timeline")]
    [InlineData("/sign-out", "/timeline")]
    public async Task SignIn_WithAReturnAddress_FollowsOnlyPathsOfThisProgram(string given, string taken)
    {
        await SignInAs.MakeAccountAsync(app.Services, Role.Viewer);
        using var client = app.NewClient();

        using var answer = await client.SubmitAsync($"/sign-in?returnUrl={Uri.EscapeDataString(given)}", "sign-in", ("Form.Email", SignInAs.Email(Role.Viewer)), ("Form.Password", SignInAs.Password));

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal(taken, new Uri(new("http://localhost"), answer.Headers.Location ?? new Uri("/none", UriKind.Relative)).PathAndQuery);
    }

    [Fact]
    public async Task SignIn_Done_SetsACookieThatScriptsDoNotSee()
    {
        await SignInAs.MakeAccountAsync(app.Services, Role.Viewer);
        using var client = app.NewClient();

        using var answer = await client.SubmitAsync("/sign-in", "sign-in", ("Form.Email", SignInAs.Email(Role.Viewer)), ("Form.Password", SignInAs.Password));

        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"), c => c.StartsWith("leverage-session=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.Ordinal);
        Assert.Contains("samesite=lax", cookie, StringComparison.Ordinal);
        Assert.DoesNotContain("expires", cookie, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("viewer@example.org", "not the password")]
    [InlineData("nobody@example.org", "not the password")]
    [InlineData("", "")]
    public async Task SignIn_Wrong_SaysTheSameWhateverWasWrong(string email, string password)
    {
        await SignInAs.MakeAccountAsync(app.Services, Role.Viewer);
        using var client = app.NewClient();

        using var answer = await client.SubmitAsync("/sign-in", "sign-in", ("Form.Email", email), ("Form.Password", password));
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("E-mail address and password do not go together, or the account is locked or disabled.", html, StringComparison.Ordinal);
        if (password.Length > 0)
        {
            Assert.DoesNotContain(password, html, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(answer.Headers, h => h.Key == "Set-Cookie" && h.Value.Any(c => c.StartsWith("leverage-session=", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("/sign-in", "sign-in")]
    [InlineData("/sign-out", "sign-out")]
    public async Task Form_WithoutItsToken_IsRefused(string address, string form)
    {
        using var client = await app.ClientOfAsync(Role.Viewer);
        using var content = new System.Net.Http.FormUrlEncodedContent([new("_handler", form), new("Form.Email", SignInAs.Email(Role.Viewer)), new("Form.Password", SignInAs.Password)]);

        using var answer = await client.PostAsync(new Uri(address, UriKind.Relative), content, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task SignOut_ByItsForm_EndsTheSession()
    {
        using var client = await app.ClientOfAsync(Role.Editor);
        Assert.Contains("editor@example.org", await client.GetStringAsync(new Uri("/account", UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);

        using var answer = await client.SubmitAsync("/sign-out", "sign-out");

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        using var after = await client.GetAsync(new Uri("/account", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Found, after.StatusCode);
    }
}
