using System.Buffers.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Identity;
using RareEarthLeverage.Store.Accounts;
using RareEarthLeverage.Store.Editing;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Accounts;

/// <summary>What somebody sees and changes of their own account.</summary>
public sealed partial class AccountPage(
    SignInManager<Account> signIn,
    UserManager<Account> accounts,
    AccountRegister register,
    ApiTokens tokens,
    AccountLog log,
    NavigationManager navigation)
{
    private const int LogLines = 15;
    private const int PasskeyNameLength = 60;

    private Person? _person;
    private Account? _account;
    private IReadOnlyList<UserPasskeyInfo> _passkeys = [];
    private IReadOnlyList<ApiToken> _tokens = [];
    private IReadOnlyList<AccountLogEntry> _log = [];
    private IReadOnlyList<RuleBreach> _problems = [];
    private string? _problem;
    private string? _done;
    private NewSecret? _secret;

    [SupplyParameterFromForm]
    private AccountForm? Form { get; set; }

    [CascadingParameter]
    private Task<AuthenticationState>? State { get; set; }

    [CascadingParameter]
    private HttpContext? HttpContext { get; set; }

    private CancellationToken Aborted => HttpContext?.RequestAborted ?? default;

    private string? Address => HttpContext?.Connection.RemoteIpAddress?.ToString();

    protected override async Task OnInitializedAsync()
    {
        Form ??= new();
        if (State is not null)
        {
            _person = SignedIn.Person((await State).User);
        }

        await ReadAsync();
    }

    private static string IdOf(UserPasskeyInfo passkey) => Base64Url.EncodeToString(passkey.CredentialId);

    private static IEnumerable<TokenScope> Scopes(Role role) => Enum.GetValues<TokenScope>().Where(s => ApiTokens.RoleOf(s, Role.Admin) <= role);

    private async Task ReadAsync()
    {
        if (_person is null)
        {
            return;
        }

        _account = await accounts.FindByIdAsync(_person.Id);
        _passkeys = _account is null ? [] : [.. await accounts.GetPasskeysAsync(_account)];
        _tokens = await tokens.ListAsync(_person.Id, Aborted);
        _log = await log.ReadAsync(_person.Id, LogLines, Aborted);
    }

    private async Task RenameAsync()
    {
        if (_person is null)
        {
            return;
        }

        if (Show(await register.RenameAsync(_person, Form?.Name ?? "", Aborted), "The name is changed. What was recorded before keeps the earlier one."))
        {
            _person = _person with { Name = (Form?.Name ?? "").Trim() };
            await ReadAsync();
        }
    }

    private async Task ChangePasswordAsync()
    {
        if (_account is null)
        {
            return;
        }

        var changed = await accounts.ChangePasswordAsync(_account, Form?.Present ?? "", Form?.Password ?? "");
        if (!changed.Succeeded)
        {
            _problems = [.. changed.Errors.Select(e => new RuleBreach(e.Code == "PasswordMismatch" ? "present" : "password", "", e.Description))];
            return;
        }

        // This session goes on; the others hold an older stamp.
        await signIn.RefreshSignInAsync(_account);
        await log.WriteAsync(AccountAction.PasswordChanged, _account, "", Address, Aborted);
        _done = "The password is changed. Your other sessions have ended.";
        await ReadAsync();
    }

    private async Task AddPasskeyAsync()
    {
        if (_account is null)
        {
            return;
        }

        var made = Form?.Credential is { Length: > 0 } credential ? await signIn.PerformPasskeyAttestationAsync(credential) : null;
        if (made is not { Succeeded: true, Passkey: { } passkey } || made.UserEntity?.Id != _account.Id)
        {
            _problem = "The passkey was not accepted. Load the page again and try once more.";
            return;
        }

        var name = Form?.PasskeyName?.Trim() ?? "";
        passkey.Name = name.Length == 0 ? "Passkey" : name[..Math.Min(name.Length, PasskeyNameLength)];
        await accounts.AddOrUpdatePasskeyAsync(_account, passkey);
        await log.WriteAsync(AccountAction.PasskeyAdded, _account, passkey.Name, Address, Aborted);
        _done = $"The passkey \"{passkey.Name}\" is added: use it the next time you sign in.";
        await ReadAsync();
    }

    private async Task RemovePasskeyAsync()
    {
        if (_account is null || _passkeys.FirstOrDefault(p => IdOf(p) == Form?.Passkey) is not { } passkey)
        {
            _problem = "This passkey is gone already.";
            return;
        }

        await accounts.RemovePasskeyAsync(_account, passkey.CredentialId);
        await log.WriteAsync(AccountAction.PasskeyRemoved, _account, passkey.Name ?? "", Address, Aborted);
        _done = $"The passkey \"{passkey.Name}\" is removed. Your device may still offer it; it opens nothing here.";
        await ReadAsync();
    }

    private async Task MakeTokenAsync()
    {
        if (_person is null)
        {
            return;
        }

        var (result, secret) = await tokens.MakeAsync(_person, Form?.TokenName ?? "", Form?.TokenScope ?? default, Form?.TokenDays ?? 0, Aborted);
        _secret = secret;
        Show(result, null);
        await ReadAsync();
    }

    private async Task RevokeTokenAsync()
    {
        if (_person is not null)
        {
            Show(await tokens.RevokeAsync(_person, Form?.Token ?? default, Aborted), "The token is taken back.");
            await ReadAsync();
        }
    }

    private async Task SignOutEverywhereAsync()
    {
        if (_person is not null)
        {
            await register.SignOutEverywhereAsync(_person, _person.Id, Aborted);
            await signIn.SignOutAsync();
            navigation.NavigateTo("/sign-out");
        }
    }

    private bool Show(EditResult result, string? done)
    {
        switch (result)
        {
            case EditResult.Saved:
                _done = done;
                return true;
            case EditResult.Refused refused:
                _problems = refused.Problems;
                return false;
            case var other:
                _problem = ResultWords.Of(other);
                return false;
        }
    }
}
