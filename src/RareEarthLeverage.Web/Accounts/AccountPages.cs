using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Identity;
using RareEarthLeverage.Store.Accounts;
using RareEarthLeverage.Store.Editing;
using RareEarthLeverage.Web.Settings;

namespace RareEarthLeverage.Web.Accounts;

/// <summary>Registers signing in, and the decisions about who may do what.</summary>
internal static class AccountPages
{
    /// <summary>Name of the cookie that holds a session.</summary>
    public const string Cookie = "leverage-session";

    private const string AnyScheme = "cookie-or-token";

    public static void AddLeverageSignIn(this IServiceCollection services, LeverageSettings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton(settings.Accounts);
        services.AddLeverageAccounts().AddSignInManager<AccountSignIn>().AddClaimsPrincipalFactory<AccountClaims>();
        var signingIn = services.AddAuthentication(AnyScheme);
        signingIn.AddPolicyScheme(AnyScheme, null, o => o.ForwardDefaultSelector = TokenSignIn.SchemeOf);
        signingIn.AddScheme<AuthenticationSchemeOptions, TokenSignIn>(TokenSignIn.SchemeName, null);
        signingIn.AddIdentityCookies();
        services.ConfigureApplicationCookie(o =>
        {
            o.Cookie.Name = Cookie;
            o.Cookie.HttpOnly = true;
            o.Cookie.SameSite = SameSiteMode.Lax;
            o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            o.ExpireTimeSpan = TimeSpan.FromHours(settings.Accounts.SessionHours);
            o.SlidingExpiration = true;
            o.Events.OnRedirectToLogin = SignedOut.ChallengeAsync;
            o.Events.OnRedirectToAccessDenied = SignedOut.ForbidAsync;
            o.Events.OnSigningIn = SessionCheck.BeginAsync;
            o.Events.OnValidatePrincipal = SessionCheck.ValidateAsync;
        });
        services.AddAuthorization(o => AddPolicies(o, settings.ReadingNeedsAccount));
        services.AddCascadingAuthenticationState();
        services.AddScoped<AuthenticationStateProvider, LiveSession>();
        services.AddRateLimits(settings.Accounts);
        services.AddHostedService<SetUpLink>();
        services.AddHostedService<LogForgetting>();
    }

    /// <summary>The policies. What names none is for admins only: a forgotten page is closed, not open.</summary>
    private static void AddPolicies(AuthorizationOptions options, bool readingNeedsAccount)
    {
        options.AddPolicy(Policies.Read, p => _ = readingNeedsAccount ? p.RequireRole(From(Role.Viewer)) : p.RequireAssertion(_ => true));
        options.AddPolicy(Policies.Edit, p => p.RequireRole(From(Role.Editor)));
        options.AddPolicy(Policies.Review, p => p.RequireRole(From(Role.Reviewer)));
        options.AddPolicy(Policies.Administer, p => p.RequireRole(From(Role.Admin)));
        options.AddPolicy(Policies.OwnAccount, p => p.RequireRole(From(Role.Viewer)));
        options.AddPolicy(Policies.WriteApi, p => p.AddAuthenticationSchemes(TokenSignIn.SchemeName).RequireRole(From(Role.Editor)));
        options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireRole(From(Role.Admin)).Build();
    }

    private static IEnumerable<string> From(Role lowest) => Enum.GetValues<Role>().Where(r => r >= lowest).Select(r => r.ToString());
}
