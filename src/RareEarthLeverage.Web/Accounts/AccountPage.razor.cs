using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using RareEarthLeverage.Store.Editing;

namespace RareEarthLeverage.Web.Accounts;

/// <summary>What somebody sees and changes of their own account.</summary>
public sealed partial class AccountPage
{
    private Person? _person;
    private string? _email;

    [CascadingParameter]
    private Task<AuthenticationState>? State { get; set; }

    protected override async Task OnInitializedAsync()
    {
        if (State is not null)
        {
            var user = (await State).User;
            _person = SignedIn.Person(user);
            _email = user.Identity?.Name;
        }
    }
}
