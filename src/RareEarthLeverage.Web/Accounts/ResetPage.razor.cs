using Microsoft.AspNetCore.Components;
using RareEarthLeverage.Store.Accounts;
using RareEarthLeverage.Store.Editing;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Accounts;

/// <summary>Sets a new password through a link that an admin made.</summary>
public sealed partial class ResetPage(AccountLinks links)
{
    private OpenLink? _link;
    private bool _done;
    private IReadOnlyList<RuleBreach> _problems = [];
    private string? _problem;

    [SupplyParameterFromQuery]
    private string? Link { get; set; }

    [SupplyParameterFromForm]
    private ResetForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext? HttpContext { get; set; }

    private CancellationToken Aborted => HttpContext?.RequestAborted ?? default;

    /// <summary>The address that a secret opens, from the root on.</summary>
    public static string AddressOf(string secret) => "/reset-password?link=" + secret;

    protected override async Task OnInitializedAsync()
    {
        Form ??= new();
        _link = await links.FindAsync(Link, Aborted) is { Purpose: AccountLinkPurpose.PasswordReset } found ? found : null;
    }

    private async Task ResetAsync()
    {
        switch (await links.ResetAsync(Link, Form?.Password ?? "", Aborted))
        {
            case EditResult.Saved:
                _done = true;
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
