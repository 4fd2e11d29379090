using System.Globalization;
using RareEarthLeverage.Growth;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Web.Series;

namespace RareEarthLeverage.Web.Api;

/// <summary><c>/api/v1/series</c>: the monthly series, and the observations of one.</summary>
internal static class SeriesEndpoint
{
    private static readonly IReadOnlyList<ApiParameter> OneParameters =
    [
        new("from", "a month or year such as 2025-04 or 2025"),
        new("to", "a month or year such as 2025-04 or 2025, not before from"),
        new("all", "true for the observations that were set aside as well, or false"),
        DataEndpoint.Rev,
    ];

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapData("/api/v1/series", [DataEndpoint.Rev], List).WithSummary("Monthly series").Produces<SeriesListItem>();
        routes.MapData("/api/v1/series/{id}", OneParameters, One).WithSummary("Observations of one series").Produces<SeriesDetailItem>().ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static IResult List(DataRequest request) =>
        Results.Ok(new SeriesListItem(request.Dataset.Revision, request.Dataset.Series.Count, [.. request.Dataset.Series.Select(SeriesItem.Of)]));

    private static IResult One(DataRequest request)
    {
        var id = Convert.ToString(request.Context.GetRouteValue("id"), CultureInfo.InvariantCulture) ?? "";
        var from = request.Query.Period("from");
        var to = request.Query.Period("to");
        if (from?.First > to?.Last)
        {
            request.Query.Refuse("to", request.Query.Text("to") ?? "");
        }

        var all = request.Query.Flag("all") ?? false;
        if (request.Dataset.FindSeries(id) is not { } series)
        {
            return ApiProblem.NotFound("id", id, $"the id of a series: {string.Join(", ", SeriesCatalog.All.Select(s => s.Id))}");
        }

        var observations = series.Observations
            .Where(o => (all || o.Preferred) && (from is not { } f || o.Month.Last >= f.First) && (to is not { } t || o.Month.First <= t.Last))
            .ToList();
        var growth = RecomputedGrowth.Of(request.Dataset, series);
        return Results.Ok(
            new SeriesDetailItem(
                series.Definition.Id,
                series.Definition.Title,
                Vocabulary.Word(series.Definition.Unit),
                series.Definition.Cumulative,
                request.Dataset.Revision,
                [.. observations.Select(o => ObservationItem.Of(o, o.Preferred ? growth.GetValueOrDefault(o.Month) : null))]));
    }
}
