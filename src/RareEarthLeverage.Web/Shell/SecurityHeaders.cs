namespace RareEarthLeverage.Web.Shell;

/// <summary>Headers that every response carries. No script or style stands in a page itself, so the policy needs no
/// exception: the interactive connection is same-origin too, which <c>connect-src 'self'</c> covers.</summary>
internal static class SecurityHeaders
{
    public const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; "
        + "form-action 'self'; base-uri 'self'; frame-ancestors 'none'";

    /// <summary>For a figure alone, which may stand in a frame of any site and needs nothing but its style sheet.</summary>
    public const string Framed = "default-src 'none'; style-src 'self'; base-uri 'self'; form-action 'none'; frame-ancestors *";

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                // On starting, because the error handler empties the headers before it writes its page.
                context.Response.OnStarting(
                    static state =>
                    {
                        var response = (HttpResponse)state;
                        var headers = response.Headers;
                        headers.ContentSecurityPolicy = response.HttpContext.Request.Path.StartsWithSegments(Api.EmbedEndpoint.Root) ? Framed : ContentSecurityPolicy;
                        headers.XContentTypeOptions = "nosniff";
                        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
                        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
                        headers["Cross-Origin-Opener-Policy"] = "same-origin";
                        return Task.CompletedTask;
                    },
                    context.Response);
                return next(context);
            });
}
