using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using RareEarthLeverage.Web.Api;

namespace RareEarthLeverage.Web.Accounts;

/// <summary>What is answered to somebody who may not see something: the sign-in page to people, problem details to programs.</summary>
internal static class SignedOut
{
    public static Task ChallengeAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (!ApiEndpoints.Owns(context.Request.Path))
        {
            context.Response.Redirect(ReturnAddress.SignInFor(context.Request.PathBase + context.Request.Path + context.Request.QueryString));
            return Task.CompletedTask;
        }

        return ApiProblem.NotSignedIn().ExecuteAsync(context.HttpContext);
    }

    public static Task ForbidAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (!ApiEndpoints.Owns(context.Request.Path))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        }

        return ApiProblem.NotAllowed("The account that is signed in may not do this.").ExecuteAsync(context.HttpContext);
    }
}
