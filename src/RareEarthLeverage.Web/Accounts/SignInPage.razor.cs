using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Identity;
using RareEarthLeverage.Store.Accounts;

namespace RareEarthLeverage.Web.Accounts;

/// <summary>Signs in with a password. Made without the interactive connection, because it sets a cookie.</summary>
public sealed partial class SignInPage(
    SignInManager<Account> signIn,
    UserManager<Account> accounts,
    IPasswordHasher<Account> hasher,
    AccountLog log,
    NavigationManager navigation)
{
    private bool _failed;
    private bool _passkeyRefused;
    private string? _signedInAs;

    [SupplyParameterFromQuery]
    private string? ReturnUrl { get; set; }

    [SupplyParameterFromForm]
    private SignInForm? Form { get; set; }

    [CascadingParameter]
    private Task<AuthenticationState>? State { get; set; }

    [CascadingParameter]
    private HttpContext? HttpContext { get; set; }

    private string Return => ReturnAddress.Local(ReturnUrl);

    protected override async Task OnInitializedAsync()
    {
        Form ??= new();
        if (State is not null && HttpContext is { Request.Method: "GET" })
        {
            _signedInAs = SignedIn.Person((await State).User)?.Name;
        }
    }

    private async Task SignInAsync()
    {
        var password = Form?.Password ?? "";
        var account = string.IsNullOrWhiteSpace(Form?.Email) ? null : await accounts.FindByNameAsync(Form.Email.Trim());
        var action = await TryAsync(account, password);
        await log.WriteAsync(action, account, "", HttpContext?.Connection.RemoteIpAddress?.ToString(), HttpContext?.RequestAborted ?? default);
        if (action == AccountAction.SignedIn)
        {
            navigation.NavigateTo(Return);
            return;
        }

        _failed = true;
    }

    private async Task SignInWithPasskeyAsync()
    {
        var credential = Form?.Credential ?? "";
        var result = credential.Length == 0 ? SignInResult.Failed : await signIn.PasskeySignInAsync(credential);
        var account = result.Succeeded && await signIn.UserManager.GetUserAsync(signIn.Context.User) is { } found ? found : null;
        await log.WriteAsync(
            result.Succeeded ? AccountAction.SignedInWithPasskey : AccountAction.PasskeyRefused,
            account,
            "",
            HttpContext?.Connection.RemoteIpAddress?.ToString(),
            HttpContext?.RequestAborted ?? default);
        if (result.Succeeded)
        {
            navigation.NavigateTo(Return);
            return;
        }

        _failed = _passkeyRefused = true;
    }

    private async Task<AccountAction> TryAsync(Account? account, string password)
    {
        if (account is null)
        {
            // As long as a real check, so that the time does not tell who has an account.
            hasher.HashPassword(new() { DisplayName = "", Role = default, CreatedUtc = default }, password);
            return AccountAction.UnknownAccount;
        }

        var result = await signIn.PasswordSignInAsync(account, password, isPersistent: false, lockoutOnFailure: true);
        if (result.Succeeded)
        {
            return AccountAction.SignedIn;
        }

        return result.IsLockedOut ? AccountAction.LockedOut : result.IsNotAllowed ? AccountAction.RefusedDisabled : AccountAction.WrongPassword;
    }
}
