using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using RareEarthLeverage.Store.Accounts;

namespace RareEarthLeverage.Web.Accounts;

/// <summary>Looks at every request of somebody who is signed in whether the account still allows what the session says.</summary>
internal static class SessionCheck
{
    private const string Begun = "begun";

    /// <summary>Whether a session still says what is so.</summary>
    public static bool Holds(ClaimsPrincipal principal, AccountState? state) =>
        state is { Disabled: false }
        && principal.FindFirstValue(AccountClaims.Stamp) == state.SecurityStamp
        && SignedIn.Person(principal) is { } person
        && person.Role == state.Role
        && person.Name == state.DisplayName;

    /// <summary>Notes when a session began. It is renewed by being used; its beginning stays.</summary>
    public static Task BeginAsync(CookieSigningInContext context)
    {
        var now = context.HttpContext.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        context.Properties.Items.TryAdd(Begun, now.ToString("O", CultureInfo.InvariantCulture));
        return Task.CompletedTask;
    }

    /// <summary>Ends a session that has lasted as long as the settings allow or was signed out elsewhere, and brings role and name of one that goes on up to date.</summary>
    public static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        if (IsOver(context.Properties, services)
            || context.Principal is not { } principal
            || principal.FindFirstValue(ClaimTypes.NameIdentifier) is not { } id)
        {
            await EndAsync(context);
            return;
        }

        var state = await services.GetRequiredService<AccountRegister>().StateAsync(id, context.HttpContext.RequestAborted);
        if (Holds(principal, state))
        {
            return;
        }

        if (state is not { Disabled: false }
            || principal.FindFirstValue(AccountClaims.Stamp) != state.SecurityStamp
            || await services.GetRequiredService<UserManager<Account>>().FindByIdAsync(id) is not { } account)
        {
            await EndAsync(context);
            return;
        }

        context.ReplacePrincipal(await services.GetRequiredService<IUserClaimsPrincipalFactory<Account>>().CreateAsync(account));
        context.ShouldRenew = true;
    }

    private static bool IsOver(AuthenticationProperties properties, IServiceProvider services) =>
        !properties.Items.TryGetValue(Begun, out var text)
        || !DateTimeOffset.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var begun)
        || services.GetRequiredService<TimeProvider>().GetUtcNow() >= begun.AddDays(services.GetRequiredService<AccountsOptions>().SessionDays);

    private static Task EndAsync(CookieValidatePrincipalContext context)
    {
        context.RejectPrincipal();
        return context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
    }
}
