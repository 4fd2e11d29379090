using RareEarthLeverage.Store;
using RareEarthLeverage.Web.Shell;

namespace RareEarthLeverage.Web.Api;

/// <summary>An address that answers from the data: 503 until they are loaded, 304 when nothing changed, 400 when a parameter
/// was not understood.</summary>
internal static class DataEndpoint
{
    /// <summary>The parameter <c>rev</c>, which every figure and list takes.</summary>
    public static readonly ApiParameter Rev = new("rev", "the current data revision; earlier revisions are not kept here");

    /// <summary>The parameter <c>asOf</c>.</summary>
    public static readonly ApiParameter AsOf = new("asOf", "a day such as 2025-04-04; today when left out");

    /// <summary>Answers a request.</summary>
    public delegate IResult Handler(DataRequest request);

    /// <summary>Maps an address.</summary>
    public static RouteHandlerBuilder MapData(this IEndpointRouteBuilder routes, string pattern, IReadOnlyList<ApiParameter> parameters, Handler handler) =>
        routes
            .MapGet(pattern, (HttpContext context, CurrentDataset current, TimeProvider time) => Answer(context, current, time, new(context.Request.Query, parameters), handler))
            .AddOpenApiOperationTransformer((operation, _, _) => ApiDescription.Describe(operation, parameters));

    /// <summary>Maps the address of a figure, whose parameters <see cref="Charts.FigureQuery"/> reads, all but <c>rev</c>.</summary>
    public static RouteHandlerBuilder MapFigure(this IEndpointRouteBuilder routes, string pattern, Handler handler) =>
        routes
            .MapGet(pattern, (HttpContext context, CurrentDataset current, TimeProvider time) => Answer(context, current, time, ApiQuery.Only(context.Request.Query, Rev), handler))
            .AddOpenApiOperationTransformer((operation, _, _) => ApiDescription.Describe(operation, [.. FigureParameters.All, Rev]));

    private static IResult Answer(HttpContext context, CurrentDataset current, TimeProvider time, ApiQuery query, Handler handler)
    {
        if (current.Value is not { } dataset)
        {
            context.Response.Headers.RetryAfter = "2";
            return ApiProblem.NotLoaded();
        }

        var today = time.Today();
        if (RevisionedResult.IsUnchanged(context, dataset, today))
        {
            return Results.StatusCode(StatusCodes.Status304NotModified);
        }

        if (query.Takes(Rev) && query.Number("rev", 1, int.MaxValue) is { } rev && rev != dataset.Revision)
        {
            query.Refuse("rev", FormattableString.Invariant($"{rev}"), FormattableString.Invariant($"the current data revision, {dataset.Revision}; earlier revisions are not kept here"));
        }

        var result = handler(new(context, dataset, query, today));
        if (query.Problems.Count > 0)
        {
            result = ApiProblem.Parameters(query.Problems);
        }

        if (result is IStatusCodeHttpResult { StatusCode: >= 400 })
        {
            RevisionedResult.Forget(context.Response);
        }

        return result;
    }
}
