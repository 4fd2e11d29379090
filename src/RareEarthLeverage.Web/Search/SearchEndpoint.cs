using System.Text;
using RareEarthLeverage.Store;
using RareEarthLeverage.Web.Api;
using RareEarthLeverage.Web.Shell;
using HttpResults = Microsoft.AspNetCore.Http.Results;

namespace RareEarthLeverage.Web.Search;

/// <summary>The answers of the search as parts of a page, for its script: <c>/search/options</c> for the box in the masthead,
/// <c>/search/results</c> for the page. Over HTTP, so that no result crosses the interactive connection.</summary>
internal static class SearchEndpoint
{
    /// <summary>Longest text that is searched for, in characters.</summary>
    public const int LongestQuery = 200;

    /// <summary>Choices under the box.</summary>
    public const int MostOptions = 8;

    /// <summary>Results on the page.</summary>
    public const int MostResults = 100;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/search/options", (HttpContext context, CurrentDataset current, TimeProvider time, string? q) => Answer(context, current, time, q, (query, index) => SearchHtml.Options(index.Find(query, MostOptions)))).ExcludeFromDescription();
        routes.MapGet("/search/results", (HttpContext context, CurrentDataset current, TimeProvider time, string? q) => Answer(context, current, time, q, Results)).ExcludeFromDescription();
    }

    /// <summary>The results of a query.</summary>
    public static string Results(string query, SearchIndex index) => SearchHtml.Results(query, index.Find(query, MostResults), MostResults);

    /// <summary>The query as far as it is searched for.</summary>
    public static string Cut(string? query) => query is null ? "" : query.Length <= LongestQuery ? query : query[..LongestQuery];

    private static IResult Answer(HttpContext context, CurrentDataset current, TimeProvider time, string? query, Func<string, SearchIndex, string> write)
    {
        if (current.Value is not { } dataset)
        {
            return ApiProblem.NotLoaded();
        }

        return RevisionedResult.IsUnchanged(context, dataset, time.Today())
            ? HttpResults.StatusCode(StatusCodes.Status304NotModified)
            : HttpResults.Text(write(Cut(query), SearchIndex.Of(dataset)), "text/html; charset=utf-8", Encoding.UTF8);
    }
}
