using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using RareEarthLeverage.Store.Accounts;
using RareEarthLeverage.Store.Editing;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Accounts;

/// <summary>All accounts, and what admins do with them. Plain forms: they work without a script, and each names what it does.</summary>
public sealed partial class UsersPage(AccountRegister register, AccountLinks links, ApiTokens tokens, AccountLog log, AccountsOptions options)
{
    private const int LogLines = 100;
    private const string Disable = "disable";
    private const string Enable = "enable";
    private const string Unlock = "unlock";
    private const string Reset = "reset";
    private const string SignOut = "sign-out";

    private Person? _person;
    private IReadOnlyList<AccountSummary> _accounts = [];
    private IReadOnlyList<OpenLink> _links = [];
    private IReadOnlyList<ApiToken> _tokens = [];
    private IReadOnlyList<AccountLogEntry> _log = [];
    private IReadOnlyList<RuleBreach> _problems = [];
    private string? _problem;
    private string? _done;
    private string? _link;
    private string? _linkFor;
    private DateTime? _linkExpires;

    [SupplyParameterFromForm]
    private UsersForm? Form { get; set; }

    [CascadingParameter]
    private Task<AuthenticationState>? State { get; set; }

    [CascadingParameter]
    private HttpContext? HttpContext { get; set; }

    private CancellationToken Aborted => HttpContext?.RequestAborted ?? default;

    protected override async Task OnInitializedAsync()
    {
        Form ??= new();
        if (State is not null)
        {
            _person = SignedIn.Person((await State).User);
        }

        await ReadAsync();
    }

    private static string StateOf(AccountSummary account) =>
        account switch
        {
            { DisabledUtc: { } since } => $"disabled since {MomentWords.Of(since)}",
            { LockedUntilUtc: { } until } => $"locked until {MomentWords.Of(until)}",
            _ => "in use",
        };

    private static IEnumerable<(string Action, string Words)> ActionsOn(AccountSummary account)
    {
        if (account.DisabledUtc is not null)
        {
            yield return (Enable, "put in use again");
            yield break;
        }

        if (account.LockedUntilUtc is not null)
        {
            yield return (Unlock, "unlock");
        }

        yield return (SignOut, "sign out everywhere");
        yield return (Reset, "make a password link");
        yield return (Disable, "disable");
    }

    private async Task ReadAsync()
    {
        _accounts = await register.ListAsync(Aborted);
        _links = await links.ListOpenAsync(Aborted);
        _tokens = await tokens.ListAsync(null, Aborted);
        _log = await log.ReadAsync(null, LogLines, Aborted);
    }

    private Task ChangeRoleAsync() => DoAsync(p => register.ChangeRoleAsync(p, Form?.Account ?? "", Form?.Role ?? default, Aborted), "The role is set. Open pages of the account ask for it anew.");

    private Task ActAsync() =>
        Form?.Action switch
        {
            Disable => DoAsync(p => register.DisableAsync(p, Form.Account ?? "", Aborted), "The account is disabled and signed out everywhere; its tokens no longer work."),
            Enable => DoAsync(p => register.EnableAsync(p, Form.Account ?? "", Aborted), "The account is in use again."),
            Unlock => DoAsync(p => register.UnlockAsync(p, Form.Account ?? "", Aborted), "The account is unlocked."),
            SignOut => DoAsync(p => register.SignOutEverywhereAsync(p, Form.Account ?? "", Aborted), "The account is signed out everywhere."),
            Reset => LinkAsync(p => links.MakeResetAsync(p, Form.Account ?? "", Aborted), ResetPage.AddressOf, "This link sets a new password."),
            _ => DoAsync(_ => Task.FromResult<EditResult>(new EditResult.NotFound("Nothing of that name can be done with an account.")), ""),
        };

    private Task InviteAsync() => LinkAsync(p => links.InviteAsync(p, Form?.Role ?? default, Form?.For ?? "", Aborted), JoinPage.AddressOf, $"This link makes the account for {Form?.For}.");

    private Task RevokeLinkAsync() => DoAsync(p => links.RevokeAsync(p, Form?.Id ?? default, Aborted), "The link is taken back.");

    private Task RevokeTokenAsync() => DoAsync(p => tokens.RevokeAsync(p, Form?.Id ?? default, Aborted), "The token is taken back.");

    private async Task LinkAsync(Func<Person, Task<(EditResult Result, NewSecret? Secret)>> make, Func<string, string> addressOf, string what)
    {
        NewSecret? made = null;
        await DoAsync(
            async p =>
            {
                (var result, made) = await make(p);
                return result;
            },
            null);
        if (made is not null && HttpContext is { Request: var request })
        {
            (_link, _linkFor, _linkExpires) = ($"{request.Scheme}://{request.Host}{request.PathBase}{addressOf(made.Text)}", what, made.ExpiresUtc);
        }
    }

    private async Task DoAsync(Func<Person, Task<EditResult>> what, string? done)
    {
        if (_person is null)
        {
            return;
        }

        switch (await what(_person))
        {
            case EditResult.Saved:
                _done = done;
                break;
            case EditResult.Refused refused:
                _problems = refused.Problems;
                break;
            case var other:
                _problem = ResultWords.Of(other);
                break;
        }

        await ReadAsync();
    }
}
