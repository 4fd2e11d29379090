using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;
using RareEarthLeverage.Store.Accounts;
using RareEarthLeverage.Store.Editing;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Accounts;

/// <summary>Makes an account from the link of the first start or an invitation, and signs in with it.</summary>
public sealed partial class JoinPage(AccountLinks links, SignInManager<Account> signIn, UserManager<Account> accounts, AccountLog log, NavigationManager navigation)
{
    private OpenLink? _link;
    private IReadOnlyList<RuleBreach> _problems = [];
    private string? _problem;

    [SupplyParameterFromQuery]
    private string? Link { get; set; }

    [SupplyParameterFromForm]
    private JoinForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext? HttpContext { get; set; }

    private CancellationToken Aborted => HttpContext?.RequestAborted ?? default;

    /// <summary>The address that a secret opens, from the root on.</summary>
    public static string AddressOf(string secret) => "/join?link=" + secret;

    protected override async Task OnInitializedAsync()
    {
        Form ??= new();
        _link = await links.FindAsync(Link, Aborted) is { Purpose: not AccountLinkPurpose.PasswordReset } found ? found : null;
    }

    private async Task JoinAsync()
    {
        switch (await links.JoinAsync(Link, Form?.Email ?? "", Form?.Name ?? "", Form?.Password ?? "", Aborted))
        {
            case EditResult.Saved { SubjectId: { } id } when await accounts.FindByIdAsync(id) is { } account:
                await signIn.SignInAsync(account, isPersistent: false);
                await log.WriteAsync(AccountAction.SignedIn, account, "", HttpContext?.Connection.RemoteIpAddress?.ToString(), Aborted);
                navigation.NavigateTo("/account");
                break;
            case EditResult.Refused refused:
                _problems = refused.Problems;
                break;
            case var other:
                _problem = ResultWords.Of(other);
                _link = null;
                break;
        }
    }
}
