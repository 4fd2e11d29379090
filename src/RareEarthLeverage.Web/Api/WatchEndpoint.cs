using System.Text;
using RareEarthLeverage.Timeline.Watch;
using RareEarthLeverage.Web.Watch;

namespace RareEarthLeverage.Web.Api;

/// <summary><c>/api/v1/watch</c> and the calendar <c>/feeds/dates.ics</c>.</summary>
internal static class WatchEndpoint
{
    private const string Path = "/api/v1/watch";
    private static readonly IReadOnlyList<ApiParameter> Parameters = [DataEndpoint.AsOf, DataEndpoint.Rev];

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapData(Path, Parameters, Answer).WithSummary("Dates ahead, and dates that passed without a recorded outcome").Produces<WatchItem>();
        routes.MapTables(Path, Parameters, WatchTables.Names, request => WatchTables.Of(request.Dataset, request.AsOf()), "Dates ahead and overdue, as tables");
        routes.MapData(DatesFeed.Path, [.. EventFilter.Parameters, .. Parameters], Feed)
            .WithSummary("Dates ahead and overdue as an iCalendar feed, filtered like the list of events")
            .Produces<string>(contentType: DatesFeed.MediaType);
    }

    private static IResult Answer(DataRequest request)
    {
        var asOf = request.AsOf();
        return Results.Ok(WatchItem.Of(WatchList.On(request.Dataset, asOf), BaseRates.Of(request.Dataset, asOf), request.Dataset.Revision));
    }

    private static IResult Feed(DataRequest request)
    {
        var filter = new EventFilter(request.Query);
        var list = WatchList.On(request.Dataset, request.AsOf());
        var http = request.Context.Request;
        var site = $"{http.Scheme}://{http.Host}{http.PathBase}";
        return Results.Text(DatesFeed.Of(list, filter.Passes, site, request.Dataset.Revision), $"{DatesFeed.MediaType}; charset=utf-8", Encoding.UTF8);
    }
}
