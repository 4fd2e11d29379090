using System.Text.Json;
using System.Text.Json.Serialization;
using RareEarthLeverage.Store;
using RareEarthLeverage.Store.Auditing;

namespace RareEarthLeverage.Web.Api;

/// <summary>The HTTP surface beside the pages.</summary>
internal static class ApiEndpoints
{
    private static readonly string[] Roots = ["/api", "/figures", "/feeds", "/embed", "/briefings", "/healthz", "/readyz", "/openapi"];

    /// <summary>True when a path belongs to this surface: its errors are problem details, not pages.</summary>
    public static bool Owns(PathString path) =>
        Roots.Any(r => path.StartsWithSegments(r, StringComparison.OrdinalIgnoreCase)) || path.Value?.StartsWith(Data.DataExport.Root, StringComparison.OrdinalIgnoreCase) == true;

    public static void AddLeverageApi(this IServiceCollection services)
    {
        services.AddProblemDetails();
        services.AddSingleton(s => new PastDatasets(s.GetRequiredService<CurrentDataset>(), s.GetRequiredService<DatasetHistory>().AtAsync));
        services.AddSingleton<ChangeTimes>();
        services.AddSingleton<Data.DataExport>();
        services.AddSingleton<Briefings.BriefingMaker>();
        services.AddSingleton<Briefings.SavingLimit>();
        services.ConfigureHttpJsonOptions(o =>
        {
            o.SerializerOptions.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
            o.SerializerOptions.DefaultIgnoreCondition = JsonIgnoreCondition.Never;
            // Answers are never put inside HTML, so letters such as é and quotes need no escape.
            o.SerializerOptions.Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        });
        services.AddOpenApi(
            "v1",
            o => o.AddDocumentTransformer((document, _, _) =>
            {
                document.Info.Title = "Rare Earth Leverage";
                document.Info.Version = "1";
                document.Info.Description =
                    "China's rare earth export controls beside US tariffs, US chip controls and the talks, with sources. "
                    + "Nearness in time is never shown as cause. Errors are problem details; an unknown parameter is an error.";
                // The document is the same wherever the program listens.
                document.Servers?.Clear();
                return Task.CompletedTask;
            }));
    }

    public static void MapLeverageApi(this IEndpointRouteBuilder routes)
    {
        EventsEndpoint.Map(routes);
        HistoryEndpoint.Map(routes);
        WriteEndpoint.Map(routes);
        SeriesEndpoint.Map(routes);
        AlignmentEndpoint.Map(routes);
        ElementsEndpoint.Map(routes);
        WatchEndpoint.Map(routes);
        FiguresEndpoint.Map(routes);
        EmbedEndpoint.Map(routes);
        EventsFeed.Map(routes);
        Data.DataExport.Map(routes);
        Briefings.BriefingEndpoints.Map(routes);
        HealthEndpoint.Map(routes);
        routes.MapOpenApi();
        foreach (var root in new[] { "/api", "/figures", "/feeds", "/embed", "/briefings" })
        {
            routes.MapFallback(root + "/{**path}", Unknown).ExcludeFromDescription();
        }
    }

    private static IResult Unknown(HttpContext context) =>
        ApiProblem.NotFound("path", context.Request.Path, "an address of /openapi/v1.json");
}
