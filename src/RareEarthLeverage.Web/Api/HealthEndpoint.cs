using RareEarthLeverage.Store;

namespace RareEarthLeverage.Web.Api;

/// <summary><c>/healthz</c>: the program runs. <c>/readyz</c>: the dataset is loaded.</summary>
internal static class HealthEndpoint
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/healthz", Alive).WithSummary("Whether the program runs").AllowAnonymous();
        routes.MapGet("/readyz", Ready).WithSummary("Whether the dataset is loaded").AllowAnonymous().Produces<ReadinessItem>().Produces<ReadinessItem>(StatusCodes.Status503ServiceUnavailable);
    }

    private static IResult Alive(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        return Refused(context) ?? Results.Text("alive");
    }

    private static IResult Ready(HttpContext context, CurrentDataset current)
    {
        context.Response.Headers.CacheControl = "no-store";
        if (Refused(context) is { } refused)
        {
            return refused;
        }

        var stage = current.Progress.Stage.ToString().ToLowerInvariant();
        if (current.Value is not { } dataset)
        {
            return Results.Json(new ReadinessItem(false, stage, null, null, null, current.Progress.Problem), statusCode: StatusCodes.Status503ServiceUnavailable);
        }

        context.Response.Headers["X-Data-Revision"] = FormattableString.Invariant($"{dataset.Revision}");
        return Results.Json(new ReadinessItem(true, stage, dataset.Revision, dataset.Events.Count, dataset.Events.Count == 0 ? null : dataset.Events[^1].Date, current.Progress.Problem));
    }

    private static IResult? Refused(HttpContext context) =>
        new ApiQuery(context.Request.Query, []) is { Problems: { Count: > 0 } problems } ? ApiProblem.Parameters(problems) : null;
}
