using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using RareEarthLeverage.Store.Accounts;
using RareEarthLeverage.Store.Editing;
using RareEarthLeverage.Web.Accounts;
using Xunit;

namespace RareEarthLeverage.Web.Tests.Accounts;

/// <summary>What an open page may do, when its account changes meanwhile.</summary>
public sealed class LiveSessionTests(RunningApp app)
{
    private static readonly Person Root = new("p-root", "Root", Role.Admin);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("sign-out")]
    [InlineData("disable")]
    [InlineData("role")]
    public async Task OpenPage_WhoseAccountLosesItsRights_LosesThemAtOnce(string how)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var account = await AccountAsync(scope.ServiceProvider, how);
        var session = scope.ServiceProvider.GetRequiredService<AuthenticationStateProvider>();
        var principal = await scope.ServiceProvider.GetRequiredService<IUserClaimsPrincipalFactory<Account>>().CreateAsync(account);
        ((IHostEnvironmentAuthenticationStateProvider)session).SetAuthenticationState(Task.FromResult(new AuthenticationState(principal)));
        Assert.Equal(Role.Editor, SignedIn.Person((await session.GetAuthenticationStateAsync()).User)?.Role);
        var ended = new TaskCompletionSource();
        session.AuthenticationStateChanged += _ => ended.TrySetResult();
        var register = app.Services.GetRequiredService<AccountRegister>();

        Assert.IsType<EditResult.Saved>(
            how switch
            {
                "sign-out" => await register.SignOutEverywhereAsync(Root, account.Id, Cancel),
                "disable" => await register.DisableAsync(Root, account.Id, Cancel),
                _ => await register.ChangeRoleAsync(Root, account.Id, Role.Viewer, Cancel),
            });

        await ended.Task.WaitAsync(TimeSpan.FromSeconds(30), Cancel);
        Assert.Null(SignedIn.Person((await session.GetAuthenticationStateAsync()).User));
    }

    private static async Task<Account> AccountAsync(IServiceProvider services, string name)
    {
        var links = services.GetRequiredService<AccountLinks>();
        var (_, secret) = await links.InviteAsync(Root, Role.Editor, name, Cancel);
        var saved = Assert.IsType<EditResult.Saved>(await links.JoinAsync(secret?.Text, $"live-{name}@example.org", "Lee", SignInAs.Password, Cancel));
        return await services.GetRequiredService<UserManager<Account>>().FindByIdAsync(saved.SubjectId ?? "") ?? throw new InvalidOperationException("No account");
    }
}
