using RareEarthLeverage.Web.Alignment;

namespace RareEarthLeverage.Web.Api;

/// <summary><c>/api/v1/alignment</c>: moves with their triggers, triggers with the moves that followed, and chance; the same
/// as tables.</summary>
internal static class AlignmentEndpoint
{
    private const string Path = "/api/v1/alignment";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapData(Path, AlignmentRequest.Parameters, Answer)
            .WithSummary("Acts and triggers lined up, both ways round, with what chance would give")
            .Produces<AlignmentItem>();
        routes.MapTables(Path, AlignmentRequest.Parameters, AlignmentTables.Names, AlignmentTables.Of, "Acts and triggers lined up, as tables");
    }

    private static IResult Answer(DataRequest request)
    {
        var asked = AlignmentRequest.Read(request.Query, request.Today);
        return request.Query.Problems.Count > 0
            ? ApiProblem.Parameters(request.Query.Problems)
            : Results.Ok(AlignmentItem.Of(asked, request.Service<LinedUp>().Of(request.Dataset, asked), request.Dataset.Revision));
    }
}
