using RareEarthLeverage.Store;
using RareEarthLeverage.Web.Shell;

namespace RareEarthLeverage.Web.Api;

/// <summary>An address that answers from the data: 503 until they are loaded, 304 when nothing changed, 400 when a parameter
/// was not understood.</summary>
internal static class DataEndpoint
{
    /// <summary>The parameter <c>rev</c>, which every figure and list takes.</summary>
    public static readonly ApiParameter Rev = new("rev", "a data revision: the answer from the data as they stood after it; the current one when left out");

    /// <summary>The parameter <c>asOf</c>.</summary>
    public static readonly ApiParameter AsOf = new("asOf", "a day such as 2025-04-04; today when left out");

    /// <summary>Answers a request.</summary>
    public delegate IResult Handler(DataRequest request);

    /// <summary>Answers a request with more than the dataset.</summary>
    public delegate Task<IResult> AskingHandler(DataRequest request);

    /// <summary>Maps an address.</summary>
    public static RouteHandlerBuilder MapData(this IEndpointRouteBuilder routes, string pattern, IReadOnlyList<ApiParameter> parameters, Handler handler) =>
        routes.MapData(pattern, parameters, request => Task.FromResult(handler(request)));

    /// <summary>Maps an address that asks the database as well.</summary>
    public static RouteHandlerBuilder MapData(this IEndpointRouteBuilder routes, string pattern, IReadOnlyList<ApiParameter> parameters, AskingHandler handler) =>
        routes
            .MapGet(
                pattern,
                (HttpContext context, CurrentDataset current, PastDatasets past, TimeProvider time) => AnswerAsync(context, current, past, time, new(context.Request.Query, parameters), handler))
            .AddOpenApiOperationTransformer((operation, _, _) => ApiDescription.Describe(operation, parameters));

    /// <summary>Maps the address of a figure, whose parameters <see cref="Charts.FigureQuery"/> reads, all but <c>rev</c>.</summary>
    public static RouteHandlerBuilder MapFigure(this IEndpointRouteBuilder routes, string pattern, Handler handler) =>
        routes
            .MapGet(
                pattern,
                (HttpContext context, CurrentDataset current, PastDatasets past, TimeProvider time) =>
                    AnswerAsync(context, current, past, time, ApiQuery.Only(context.Request.Query, Rev), request => Task.FromResult(handler(request))))
            .AddOpenApiOperationTransformer((operation, _, _) => ApiDescription.Describe(operation, [.. FigureParameters.All, Rev]));

    private static async Task<IResult> AnswerAsync(HttpContext context, CurrentDataset current, PastDatasets past, TimeProvider time, ApiQuery query, AskingHandler handler)
    {
        if (current.Value is not { } dataset)
        {
            context.Response.Headers.RetryAfter = "2";
            return ApiProblem.NotLoaded();
        }

        if (query.Takes(Rev) && query.Number("rev", 1, int.MaxValue) is { } rev)
        {
            if (await past.AtAsync(rev, context.RequestAborted) is { } asked)
            {
                dataset = asked;
            }
            else
            {
                query.Refuse("rev", FormattableString.Invariant($"{rev}"), FormattableString.Invariant($"a data revision from 1 to {dataset.Revision}, the current one"));
            }
        }

        var today = time.Today();
        if (RevisionedResult.IsUnchanged(context, dataset, today))
        {
            return Results.StatusCode(StatusCodes.Status304NotModified);
        }

        var result = await handler(new(context, dataset, query, today));
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
