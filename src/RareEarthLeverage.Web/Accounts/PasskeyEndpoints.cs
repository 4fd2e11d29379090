using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Identity;
using RareEarthLeverage.Store.Accounts;

namespace RareEarthLeverage.Web.Accounts;

/// <summary>What a browser asks for before it makes or uses a passkey. The answer of the passkey comes with a form.</summary>
internal static class PasskeyEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/account/passkey-options", OptionsToAddAsync).RequireAuthorization(Policies.OwnAccount).ExcludeFromDescription();
        routes.MapPost("/sign-in/passkey-options", OptionsToSignInAsync).AllowAnonymous().RequireRateLimiting(RateLimits.SignIn).ExcludeFromDescription();
    }

    private static async Task<IResult> OptionsToAddAsync(HttpContext context, IAntiforgery antiforgery, SignInManager<Account> signIn, UserManager<Account> accounts)
    {
        if (!await antiforgery.IsRequestValidAsync(context))
        {
            return Results.BadRequest();
        }

        return await accounts.GetUserAsync(context.User) is { } account
            ? Json(await signIn.MakePasskeyCreationOptionsAsync(new() { Id = account.Id, Name = account.UserName ?? "", DisplayName = account.DisplayName }))
            : Results.NotFound();
    }

    // For any passkey that the browser has: asking for an account's own would tell whether there is such an account.
    private static async Task<IResult> OptionsToSignInAsync(HttpContext context, IAntiforgery antiforgery, SignInManager<Account> signIn) =>
        await antiforgery.IsRequestValidAsync(context) ? Json(await signIn.MakePasskeyRequestOptionsAsync(null)) : Results.BadRequest();

    private static IResult Json(string options) => Results.Text(options, "application/json");
}
