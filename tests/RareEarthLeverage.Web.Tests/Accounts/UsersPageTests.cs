using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using RareEarthLeverage.Store.Accounts;
using RareEarthLeverage.Store.Editing;
using Xunit;

namespace RareEarthLeverage.Web.Tests.Accounts;

public sealed partial class UsersPageTests(RunningApp app)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Invitation_MadeAndFollowed_MakesTheAccountOnce()
    {
        using var admin = await app.ClientOfAsync(Role.Admin);
        using var made = await admin.SubmitAsync("/users", "invite", ("Form.For", "Nina, trade desk"), ("Form.Role", "Reviewer"));
        var link = new Uri(Link().Match(await made.Content.ReadAsStringAsync(Cancel)).Groups[1].Value).PathAndQuery;
        Assert.DoesNotContain(link, await admin.GetStringAsync(new Uri("/users", UriKind.Relative), Cancel), StringComparison.Ordinal);
        using var guest = app.NewClient();

        using var joined = await guest.SubmitAsync(link, "join", ("Form.Email", "nina@example.org"), ("Form.Name", "Nina"), ("Form.Password", SignInAs.Password));

        Assert.Equal(HttpStatusCode.Found, joined.StatusCode);
        Assert.Contains("reviewer: you may write drafts, and publish what others wrote", await guest.GetStringAsync(new Uri("/account", UriKind.Relative), Cancel), StringComparison.Ordinal);
        Assert.Contains("This link is no longer good", await app.TextAsync(link), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_InForce_AreShown()
    {
        using var admin = await app.ClientOfAsync(Role.Admin);

        var html = await admin.GetStringAsync(new Uri("/users", UriKind.Relative), Cancel);

        Assert.Contains("<code>Access:ReadingNeedsAccount</code></th><td>false</td>", html, StringComparison.Ordinal);
        Assert.Contains("<code>Accounts:SessionDays</code></th><td>7</td>", html, StringComparison.Ordinal);
        Assert.Contains("<code>Accounts:SignInsPerMinute</code></th><td>10000</td>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Role_Lowered_TakesTheRightsOfASessionAtOnce()
    {
        var (client, account) = await JoinAsync("Otto", Role.Editor);
        using (client)
        {
            Assert.Equal(HttpStatusCode.OK, await StatusAsync(client, "/edit/coverage"));
            using var admin = await app.ClientOfAsync(Role.Admin);

            using var answer = await admin.SubmitAsync("/users", $"role-{account}", ("Form.Account", account), ("Form.Role", "Viewer"));

            Assert.Contains("The role is set.", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(client, "/edit/coverage"));
            Assert.Equal(HttpStatusCode.OK, await StatusAsync(client, "/account"));
        }
    }

    [Fact]
    public async Task Account_Disabled_IsSignedOutAndCannotSignIn()
    {
        var (client, account) = await JoinAsync("Pia", Role.Editor);
        using (client)
        {
            using var admin = await app.ClientOfAsync(Role.Admin);
            using var done = await admin.SubmitAsync("/users", $"do-{account}", ("Form.Account", account), ("Form.Action", "disable"));

            Assert.Equal(HttpStatusCode.Found, await StatusAsync(client, "/account"));
            using var answer = await client.SubmitAsync("/sign-in", "sign-in", ("Form.Email", "pia@example.org"), ("Form.Password", SignInAs.Password));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Contains("locked or disabled", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Account_AfterFiveWrongPasswords_IsLockedForTheRightOneToo()
    {
        var (client, _) = await JoinAsync("Quinn", Role.Viewer);
        using (client)
        {
            using var other = app.NewClient();
            for (var i = 0; i < AccountServices.AttemptsAllowed; i++)
            {
                using var wrong = await other.SubmitAsync("/sign-in", "sign-in", ("Form.Email", "quinn@example.org"), ("Form.Password", "wrong"));
                Assert.Equal(HttpStatusCode.OK, wrong.StatusCode);
            }

            using var right = await other.SubmitAsync("/sign-in", "sign-in", ("Form.Email", "quinn@example.org"), ("Form.Password", SignInAs.Password));

            Assert.Equal(HttpStatusCode.OK, right.StatusCode);
            // Whoever is signed in already stays so: locking out is against guessing.
            Assert.Equal(HttpStatusCode.OK, await StatusAsync(client, "/account"));
        }
    }

    [Fact]
    public async Task Password_Changed_EndsOtherSessionsAndKeepsThisOne()
    {
        var (client, _) = await JoinAsync("Rosa", Role.Viewer);
        using (client)
        {
            using var other = app.NewClient();
            using var signedIn = await other.SubmitAsync("/sign-in", "sign-in", ("Form.Email", "rosa@example.org"), ("Form.Password", SignInAs.Password));
            using var common = await client.SubmitAsync("/account", "password", ("Form.Present", SignInAs.Password), ("Form.Password", "Password2024!"));
            Assert.Contains("not among the common ones", await common.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
            using var wrong = await client.SubmitAsync("/account", "password", ("Form.Present", "not it"), ("Form.Password", "velvet canyon tractor"));
            Assert.Contains("what was typed is not it", await wrong.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);

            using var changed = await client.SubmitAsync("/account", "password", ("Form.Present", SignInAs.Password), ("Form.Password", "velvet canyon tractor"));

            Assert.Contains("The password is changed", await changed.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.OK, await StatusAsync(client, "/account"));
            Assert.Equal(HttpStatusCode.Found, await StatusAsync(other, "/account"));
        }
    }

    [Fact]
    public async Task SignOutEverywhere_EndsEverySession()
    {
        var (client, _) = await JoinAsync("Sven", Role.Viewer);
        using (client)
        {
            using var other = app.NewClient();
            using var signedIn = await other.SubmitAsync("/sign-in", "sign-in", ("Form.Email", "sven@example.org"), ("Form.Password", SignInAs.Password));

            using var done = await client.SubmitAsync("/account", "everywhere");

            Assert.Equal(HttpStatusCode.Found, await StatusAsync(client, "/account"));
            Assert.Equal(HttpStatusCode.Found, await StatusAsync(other, "/account"));
        }
    }

    [Fact]
    public async Task Reset_MadeAndFollowed_SetsThePassword()
    {
        var (client, account) = await JoinAsync("Tara", Role.Viewer);
        using (client)
        {
            using var admin = await app.ClientOfAsync(Role.Admin);
            using var made = await admin.SubmitAsync("/users", $"do-{account}", ("Form.Account", account), ("Form.Action", "reset"));
            var link = new Uri(Link().Match(await made.Content.ReadAsStringAsync(Cancel)).Groups[1].Value).PathAndQuery;

            using var set = await client.SubmitAsync(link, "reset", ("Form.Password", "velvet canyon tractor"));

            Assert.Contains("The new password is set", await set.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.Found, await StatusAsync(client, "/account"));
            using var again = await client.SubmitAsync("/sign-in", "sign-in", ("Form.Email", "tara@example.org"), ("Form.Password", "velvet canyon tractor"));
            Assert.Equal(HttpStatusCode.Found, again.StatusCode);
        }
    }

    [Fact]
    public async Task Audit_Searched_ShowsAndExportsWhatFits()
    {
        using var admin = await app.ClientOfAsync(Role.Admin);

        var page = await admin.GetStringAsync(new Uri("/audit?row=cn-2025-10-09-announcement-61&origin=seed", UriKind.Relative), Cancel);
        var csv = await admin.GetStringAsync(new Uri("/audit/export.csv?row=cn-2025-10-09-announcement-61", UriKind.Relative), Cancel);
        using var verified = await admin.SubmitAsync("/audit", "verify");

        Assert.Contains("1 entry fits", page, StringComparison.Ordinal);
        Assert.Equal(2, csv.TrimEnd().Split("\r\n").Length);
        Assert.StartsWith("number,revision,at_utc,person_id", csv.TrimStart('\uFEFF'), StringComparison.Ordinal);
        Assert.Contains("entries are as they were written", await verified.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        Assert.Contains("origin: given &quot;space&quot;; takes form, import", await admin.GetStringAsync(new Uri("/audit?origin=space", UriKind.Relative), Cancel), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, await StatusAsync(admin, "/audit/export.csv?from=yesterday"));
    }

    [Fact]
    public async Task WorkPage_HasTheExceptionInItsPolicyAndOthersDoNot()
    {
        using var admin = await app.ClientOfAsync(Role.Admin);
        using var work = await admin.GetAsync(new Uri("/users", UriKind.Relative), Cancel);
        using var account = await admin.GetAsync(new Uri("/account", UriKind.Relative), Cancel);

        Assert.EndsWith("; style-src-attr 'unsafe-inline'", Assert.Single(work.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-inline", Assert.Single(account.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.DoesNotContain("Radzen", await app.TextAsync("/timeline"), StringComparison.Ordinal);
    }

    private static async Task<HttpStatusCode> StatusAsync(System.Net.Http.HttpClient client, string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), Cancel);
        return answer.StatusCode;
    }

    /// <summary>A new account of its own, signed in, and its id.</summary>
    private async Task<(System.Net.Http.HttpClient Client, string Account)> JoinAsync(string name, Role role)
    {
        var links = app.Services.GetRequiredService<AccountLinks>();
        var (_, secret) = await links.InviteAsync(new("p-root", "Root", Role.Admin), role, name, Cancel);
        var email = $"{name}@example.org".ToLowerInvariant();
        var saved = Assert.IsType<EditResult.Saved>(await links.JoinAsync(secret?.Text, email, name, SignInAs.Password, Cancel));
        var client = app.NewClient();
        using var answer = await client.SubmitAsync("/sign-in", "sign-in", ("Form.Email", email), ("Form.Password", SignInAs.Password));
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        return (client, saved.SubjectId ?? "");
    }

    [GeneratedRegex("id=\"made-link\"[^>]* value=\"([^\"]+)\"")]
    private static partial Regex Link();
}
