using Microsoft.AspNetCore.Components.Routing;

namespace RareEarthLeverage.Web.Shell;

/// <summary>Headers that every response but styles and scripts carries, one of them only where there is something to protect. No script or style stands in a page itself, so the policy needs no
/// exception, save on the pages of <see cref="WorkPages"/>, whose components set style attributes. The interactive connection is
/// same-origin too, which <c>connect-src 'self'</c> covers.</summary>
internal static class SecurityHeaders
{
    public const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; "
        + "form-action 'self'; base-uri 'self'; frame-ancestors 'none'";

    /// <summary>For a figure alone, which may stand in a frame of any site and needs nothing but its style sheet.</summary>
    public const string Framed = "default-src 'none'; style-src 'self'; base-uri 'self'; form-action 'none'; frame-ancestors *";

    /// <summary>The policy of the pages for editing and administration.</summary>
    public const string WorkPolicy = ContentSecurityPolicy + "; style-src-attr 'unsafe-inline'";

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                // Taken now, because pages about errors are made under a path of their own.
                var isWork = WorkPages.Owns(context.Request.Path);
                var policy = isWork ? WorkPolicy
                    : context.Request.Path.StartsWithSegments(Api.EmbedEndpoint.Root) ? Framed
                    : ContentSecurityPolicy;
                // On starting, because the error handler empties the headers before it writes its page.
                context.Response.OnStarting(
                    () =>
                    {
                        var headers = context.Response.Headers;
                        headers.XContentTypeOptions = "nosniff";
                        // Styles and scripts obey the policy of the document that asks for them. A first visit asks for some twenty,
                        // and the rest would weigh more than many of them.
                        if (context.Response.ContentType is { } type && (type.StartsWith("text/css", StringComparison.Ordinal) || type.StartsWith("text/javascript", StringComparison.Ordinal)))
                        {
                            return Task.CompletedTask;
                        }

                        headers.ContentSecurityPolicy = policy;
                        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
                        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
                        if (isWork || MayHoldSecrets(context))
                        {
                            headers["Cross-Origin-Opener-Policy"] = "same-origin";
                        }

                        return Task.CompletedTask;
                    });
                return next(context);
            });

    /// <summary>Where people sign in, and wherever they go once they are signed in, as on the pages for editing and administration. There
    /// no window of another site may keep a hand on the page. A page that everyone sees alike is spared: the header makes the browser
    /// begin a new process for the document before it reads a line of it (docs/decisions/0083).</summary>
    private static bool MayHoldSecrets(HttpContext context) =>
        context.User.Identity is { IsAuthenticated: true } || !context.AcceptsInteractiveRouting();
}
