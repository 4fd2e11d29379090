using System.IO.Compression;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Radzen;
using RareEarthLeverage.Store.Accounts;
using RareEarthLeverage.Web.Accounts;
using RareEarthLeverage.Web.Alignment;
using RareEarthLeverage.Web.Api;
using RareEarthLeverage.Web.Auditing;
using RareEarthLeverage.Web.Editing;
using RareEarthLeverage.Web.Elements;
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
        services.AddSingleton<LinedUp>();
        services.AddSingleton<ControlHistories>();
        services.AddHttpContextAccessor();
        AddProtection(services, settings);
        services.AddLeverageSignIn(settings);
        services.AddRazorComponents().AddInteractiveServerComponents();
        services.AddResponseCompression(o =>
        {
            // Nothing secret is answered beside text that a stranger chose, which is what compression over TLS could leak;
            // antiforgery tokens are masked anew in every response.
            o.EnableForHttps = true;
            o.Providers.Add<BrotliCompression>();
            o.Providers.Add<GzipCompressionProvider>();
            o.MimeTypes = ResponseCompressionDefaults.MimeTypes.Concat(["image/svg+xml", "application/problem+json", "text/csv"]);
        });
        services.Configure<GzipCompressionProviderOptions>(o => o.Level = CompressionLevel.Optimal);
        services.AddLeverageApi();
        services.AddLeverageEditing(settings);
        services.AddRadzenComponents();
    }

    /// <summary>A file has one program, whose keys lie beside it; programs that share a database share the keys in it.</summary>
    private static void AddProtection(IServiceCollection services, LeverageSettings settings)
    {
        var protection = services.AddDataProtection().SetApplicationName("RareEarthLeverage");
        if (settings.Store.Provider == "postgres")
        {
            services.KeepProtectionKeysInDatabase();
        }
        else
        {
            protection.PersistKeysToFileSystem(new(settings.KeyFolder));
        }
    }

    public static void UseLeverageWeb(this WebApplication app, LeverageSettings settings)
    {
        app.UseTrustedProxies(settings.TrustedProxies);
        app.UseMiddleware<RequestLog>();
        app.UseHeadAsGet();
        app.UseSecurityHeaders();
        app.UseResponseCompression();
        app.UseWhen(
            c => !ApiEndpoints.Owns(c.Request.Path),
            pages =>
            {
                pages.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/error", CreateScopeForErrors = true });
                pages.UseStatusCodePagesWithReExecute("/status/{0}", createScopeForStatusCodePages: true);
            });
        app.UseWhen(
            c => ApiEndpoints.Owns(c.Request.Path),
            api =>
            {
                api.UseExceptionHandler();
                api.UseStatusCodePages();
            });
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseRateLimiter();
        app.UseAntiforgery();

        app.MapStaticAssets().AllowAnonymous();
        // Whatever is mapped in this group is for reading, and open to whoever may read.
        var reading = app.MapGroup("").RequireAuthorization(Policies.Read);
        reading.MapLeverageApi();
        reading.MapGet("/", () => Results.Redirect("/timeline")).ExcludeFromDescription();
        TimelineRows.Map(reading);
        TimelineStrip.Map(reading);
        SearchEndpoint.Map(reading);
        DayRedirect.Map(reading);
        FigureRowsEndpoint.Map(reading);
        PasskeyEndpoints.Map(app);
        AuditExport.Map(app);
        reading.MapEditing();
        // Without an endpoint an address that leads nowhere would be answered with the sign-in page.
        app.MapFallback("{**path}", () => Results.NotFound()).AllowAnonymous();
        app.MapRazorComponents<App>()
            .OpenConnectionToReaders()
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
