using System.Globalization;
using System.Security.Claims;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using RareEarthLeverage.Store.Accounts;
using RareEarthLeverage.Web.Api;

namespace RareEarthLeverage.Web.Accounts;

/// <summary>How often the things may be tried that somebody could try without end.</summary>
internal static class RateLimits
{
    /// <summary>Signing in, joining, resetting: by address.</summary>
    public const string SignIn = "sign-in";

    /// <summary>Writing through the API: by account.</summary>
    public const string Write = "write";

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public static void AddRateLimits(this IServiceCollection services, AccountsOptions accounts) =>
        services.AddRateLimiter(o =>
        {
            o.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            o.OnRejected = RefuseAsync;
            // Looking at a form is not trying.
            o.AddPolicy(
                SignIn,
                c => HttpMethods.IsPost(c.Request.Method)
                    ? Fixed("from " + c.Connection.RemoteIpAddress, accounts.SignInsPerMinute)
                    : RateLimitPartition.GetNoLimiter("looking"));
            o.AddPolicy(Write, c => Fixed(c.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "", accounts.WritesPerMinute));
        });

    private static RateLimitPartition<string> Fixed(string who, int permits) =>
        RateLimitPartition.GetFixedWindowLimiter(who, _ => new() { PermitLimit = permits, Window = Window });

    private static async ValueTask RefuseAsync(OnRejectedContext context, CancellationToken cancellationToken)
    {
        var response = context.HttpContext.Response;
        var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : Window;
        response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        if (ApiEndpoints.Owns(context.HttpContext.Request.Path))
        {
            await ApiProblem.TooOften(wait).ExecuteAsync(context.HttpContext);
            return;
        }

        await response.WriteAsync($"That was tried too often. Wait {response.Headers.RetryAfter} seconds, go back and try again; what you typed is still there.", cancellationToken);
    }
}
