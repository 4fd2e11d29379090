using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Identity;
using RareEarthLeverage.Store.Accounts;

namespace RareEarthLeverage.Web.Accounts;

/// <summary>Signs out on this device. By a form, so that no link elsewhere can do it.</summary>
public sealed partial class SignOutPage(SignInManager<Account> signIn, UserManager<Account> accounts, AccountLog log, NavigationManager navigation)
{
    private string? _name;

    [CascadingParameter]
    private Task<AuthenticationState>? State { get; set; }

    [CascadingParameter]
    private HttpContext? HttpContext { get; set; }

    protected override async Task OnInitializedAsync()
    {
        if (State is not null)
        {
            _name = SignedIn.Person((await State).User)?.Name;
        }
    }

    private async Task SignOutAsync()
    {
        if (State is not null && await accounts.GetUserAsync((await State).User) is { } account)
        {
            await log.WriteAsync(AccountAction.SignedOut, account, "", HttpContext?.Connection.RemoteIpAddress?.ToString(), CancellationToken.None);
        }

        await signIn.SignOutAsync();
        navigation.NavigateTo("/sign-out");
    }
}
