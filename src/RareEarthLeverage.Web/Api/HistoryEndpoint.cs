using RareEarthLeverage.Entry;
using RareEarthLeverage.Store;
using RareEarthLeverage.Store.Auditing;

namespace RareEarthLeverage.Web.Api;

/// <summary><c>/api/v1/events/{id}/history</c>: every change of an event, without names; <c>/api/v1/deletions</c>: what was
/// withdrawn.</summary>
internal static class HistoryEndpoint
{
    private static readonly ApiParameter Since = new("since", "a data revision: what was withdrawn after it; everything when left out");

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes
            .MapGet("/api/v1/events/{id}/history", HistoryAsync)
            .WithSummary("Every change of an event: role, when, reason, field, before, after")
            .Produces<EventHistoryItem>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        routes.MapData("/api/v1/deletions", [Since, DataEndpoint.Rev], Deletions).WithSummary("Withdrawn events, with reason and replacement").Produces<DeletionListItem>();
    }

    private static async Task<IResult> HistoryAsync(string id, HttpContext context, CurrentDataset current, DatasetHistory history)
    {
        if (new ApiQuery(context.Request.Query, []) is { Problems: { Count: > 0 } problems })
        {
            return ApiProblem.Parameters(problems);
        }

        if (current.Value is not { } dataset)
        {
            return ApiProblem.NotLoaded();
        }

        context.Response.Headers["X-Data-Revision"] = FormattableString.Invariant($"{dataset.Revision}");
        var changes = await history.HistoryOfAsync(RowKind.Event, id, withNames: false, context.RequestAborted);
        return changes.Count == 0
            ? ApiProblem.NotFound("id", id, "the id of an event; /api/v1/events lists them")
            : Results.Ok(new EventHistoryItem(id, dataset.Revision, [.. changes.Select(ChangeItem.Of)]));
    }

    private static IResult Deletions(DataRequest request)
    {
        var since = request.Query.Number(Since.Name, 0, int.MaxValue) ?? 0;
        return Results.Ok(
            new DeletionListItem(
                request.Dataset.Revision,
                [.. request.Dataset.Withdrawn.Where(w => w.Revision > since).OrderBy(w => w.Revision).ThenBy(w => w.Id, StringComparer.Ordinal).Select(DeletionItem.Of)]));
    }
}
