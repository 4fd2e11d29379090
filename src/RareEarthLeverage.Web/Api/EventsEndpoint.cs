using System.Globalization;
using System.Text;
using RareEarthLeverage.Entry;
using RareEarthLeverage.Store.Auditing;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Api;

/// <summary><c>/api/v1/events</c>: the list as JSON in pages or as CSV, and one event.</summary>
internal static class EventsEndpoint
{
    private const int DefaultLimit = 100;
    private const int HighestLimit = 1000;
    private const string Path = "/api/v1/events";

    private static readonly IReadOnlyList<ApiParameter> ListParameters =
    [
        .. EventFilter.Parameters,
        DataEndpoint.AsOf,
        DataEndpoint.Rev,
        new("changedSince", "a data revision: only what changed after it; /api/v1/deletions has what was withdrawn"),
        new("limit", $"a whole number from 1 to {HighestLimit}; {DefaultLimit} when left out, everything in CSV"),
        new("cursor", "the cursor of the address in next"),
    ];

    private static readonly IReadOnlyList<ApiParameter> OneParameters = [DataEndpoint.AsOf, DataEndpoint.Rev];

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapData(Path, ListParameters, request => ListAsync(request, AsksForCsv(request.Context.Request)))
            .WithSummary("Events, filtered, in pages; as CSV with Accept: text/csv")
            .Produces<EventPageItem>();
        routes.MapData($"{Path}.csv", ListParameters, request => ListAsync(request, asCsv: true)).WithSummary("Events, filtered, as CSV").Produces<string>(contentType: "text/csv");
        routes.MapData($"{Path}/{{id}}", OneParameters, One).WithSummary("One event with everything tied to it").Produces<EventDetailItem>().ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> ListAsync(DataRequest request, bool asCsv)
    {
        var filter = new EventFilter(request.Query);
        var asOf = request.AsOf();
        var limit = request.Query.Number("limit", 1, HighestLimit);
        var changed = request.Query.Number("changedSince", 0, int.MaxValue) is { } since
            ? await request.Context.RequestServices.GetRequiredService<DatasetHistory>().ChangedAsync(RowKind.Event, since, request.Dataset.Revision, request.Context.RequestAborted)
            : null;
        var matching = request.Dataset.Events.Where(e => filter.Passes(e) && changed?.Contains(e.Id) != false).ToList();
        var start = Start(request, matching);
        var page = matching.Skip(start).Take(limit ?? (asCsv ? int.MaxValue : DefaultLimit)).ToList();
        var next = start + page.Count < matching.Count && page.Count > 0 ? NextAddress(request.Context.Request, page[^1].Id) : null;
        if (request.Query.Problems.Count > 0)
        {
            return ApiProblem.Parameters(request.Query.Problems);
        }

        var items = page.Select(e => EventItem.Of(e, StatusRules.On(request.Dataset, e, asOf)));
        if (asCsv)
        {
            if (next is not null)
            {
                request.Context.Response.Headers.Link = $"<{next}>; rel=\"next\"";
            }

            return Results.Text(EventCsv.Of(items), "text/csv; charset=utf-8", Encoding.UTF8);
        }

        return Results.Ok(new EventPageItem(request.Dataset.Revision, asOf, matching.Count, next, [.. items]));
    }

    private static IResult One(DataRequest request)
    {
        var asOf = request.AsOf();
        var id = Convert.ToString(request.Context.GetRouteValue("id"), CultureInfo.InvariantCulture) ?? "";
        return request.Dataset.Find(id) is { } found
            ? Results.Ok(new EventDetailItem(request.Dataset, found, asOf, StatusRules.On(request.Dataset, found, asOf)))
            : request.Dataset.FindWithdrawn(id) is { } withdrawn
            ? ApiProblem.Withdrawn(withdrawn)
            : ApiProblem.NotFound("id", id, "the id of an event; /api/v1/events lists them");
    }

    /// <summary>The cursor is the id of the last event of the page before. Where that event no longer matches, its place in the
    /// order still counts, so that no event is given twice or left out.</summary>
    private static int Start(DataRequest request, List<PolicyEvent> matching)
    {
        if (request.Query.Text("cursor") is not { } cursor)
        {
            return 0;
        }

        if (request.Dataset.Find(cursor) is not { } last)
        {
            request.Query.Refuse("cursor", cursor);
            return 0;
        }

        return matching.TakeWhile(e => e.Date < last.Date || (e.Date == last.Date && string.CompareOrdinal(e.Id, last.Id) <= 0)).Count();
    }

    private static string NextAddress(HttpRequest request, string lastId)
    {
        var query = request.Query.Where(p => !string.Equals(p.Key, "cursor", StringComparison.OrdinalIgnoreCase)).Append(new("cursor", lastId));
        return request.Path + QueryString.Create(query);
    }

    private static bool AsksForCsv(HttpRequest request) =>
        request.GetTypedHeaders().Accept is { Count: > 0 } accept
        && accept.OrderByDescending(a => a.Quality ?? 1).First().MediaType.Equals("text/csv", StringComparison.OrdinalIgnoreCase);
}
