using System.IO.Compression;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection.Extensions;
using RareEarthLeverage.Web.Api;
using RareEarthLeverage.Web.Figures;
using RareEarthLeverage.Web.Logs;
using RareEarthLeverage.Web.Search;
using RareEarthLeverage.Web.Settings;
using RareEarthLeverage.Web.Timeline;

namespace RareEarthLeverage.Web.Shell;

/// <summary>What the web part registers, and the order in which a request passes through it.</summary>
internal static class WebServices
{
    public static void AddLeverageWeb(this IServiceCollection services, LeverageSettings settings)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<DrawnFigures>();
        services.AddHttpContextAccessor();
        services.AddDataProtection().PersistKeysToFileSystem(new(settings.KeyFolder)).SetApplicationName("RareEarthLeverage");
        services.AddRazorComponents().AddInteractiveServerComponents();
        services.AddResponseCompression(o =>
        {
            // Nothing secret is answered beside text that a stranger chose, which is what compression over TLS could leak;
            // antiforgery tokens are masked anew in every response.
            o.EnableForHttps = true;
            o.Providers.Add<BrotliCompressionProvider>();
            o.Providers.Add<GzipCompressionProvider>();
            o.MimeTypes = ResponseCompressionDefaults.MimeTypes.Concat(["image/svg+xml", "application/problem+json", "text/csv"]);
        });
        // A picture is drawn once and kept; a page is small. The better level halves what goes over the wire for about 5 ms.
        services.Configure<BrotliCompressionProviderOptions>(o => o.Level = CompressionLevel.Optimal);
        services.Configure<GzipCompressionProviderOptions>(o => o.Level = CompressionLevel.Optimal);
        services.AddLeverageApi();
    }

    public static void UseLeverageWeb(this WebApplication app)
    {
        app.UseMiddleware<RequestLog>();
        app.UseHeadAsGet();
        app.UseSecurityHeaders();
        app.UseResponseCompression();
        app.UseWhen(
            c => !ApiEndpoints.Owns(c.Request.Path),
            pages =>
            {
                pages.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/error", CreateScopeForErrors = true });
                pages.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
            });
        app.UseWhen(
            c => ApiEndpoints.Owns(c.Request.Path),
            api =>
            {
                api.UseExceptionHandler();
                api.UseStatusCodePages();
            });
        app.UseRouting();
        app.UseAntiforgery();

        app.MapStaticAssets();
        app.MapLeverageApi();
        app.MapGet("/", () => Results.Redirect("/timeline")).ExcludeFromDescription();
        TimelineRows.Map(app);
        SearchEndpoint.Map(app);
        FigureRowsEndpoint.Map(app);
        app.MapRazorComponents<App>()
            .AddInteractiveServerRenderMode(o =>
            {
                // The policy of SecurityHeaders says it for every answer.
                o.ContentSecurityFrameAncestorsPolicy = null;
                // Pictures and tables come over HTTP, so that little is left to compress, and each compressed connection would
                // hold some 300 kB for it.
                o.DisableWebSocketCompression = true;
            });
    }
}
