using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using RareEarthLeverage.Store.Accounts;
using RareEarthLeverage.Web.Api;

namespace RareEarthLeverage.Web.Accounts;

/// <summary>Signs a request of the API in by the token that it carries. The principal has the role that the token may act in, so
/// that every decision about roles holds for tokens as well.</summary>
internal sealed class TokenSignIn(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logs, UrlEncoder encoder, ApiTokens tokens)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logs, encoder)
{
    /// <summary>Name of this way to sign in.</summary>
    public const string SchemeName = "token";

    private const string Bearer = "Bearer ";

    /// <summary>Which way a request is signed in: by its token when it is one of the API and has one, otherwise by its cookie.</summary>
    public static string SchemeOf(HttpContext context) =>
        ApiEndpoints.Owns(context.Request.Path) && Given(context.Request) is not null ? SchemeName : IdentityConstants.ApplicationScheme;

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Given(Request) is not { } secret)
        {
            return AuthenticateResult.NoResult();
        }

        if (await tokens.FindAsync(secret, Context.RequestAborted) is not { } person)
        {
            return AuthenticateResult.Fail("The token is not or no longer good");
        }

        var identity = new ClaimsIdentity(
            [
                new(ClaimTypes.NameIdentifier, person.Id),
                new(ClaimTypes.Name, person.Name),
                new(ClaimTypes.GivenName, person.Name),
                new(ClaimTypes.Role, person.Role.ToString()),
            ],
            SchemeName,
            ClaimTypes.Name,
            ClaimTypes.Role);
        return AuthenticateResult.Success(new(new(identity), SchemeName));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer";
        return ApiProblem.NotSignedIn().ExecuteAsync(Context);
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) =>
        ApiProblem.NotAllowed("The token may not do this: its scope, or the role of its owner, is not enough.").ExecuteAsync(Context);

    private static string? Given(HttpRequest request) =>
        request.Headers.Authorization.ToString() is { } header && header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) ? header[Bearer.Length..].Trim() : null;
}
