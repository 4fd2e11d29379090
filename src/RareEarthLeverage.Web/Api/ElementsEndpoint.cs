using RareEarthLeverage.Alignment.Control;
using RareEarthLeverage.Web.Elements;

namespace RareEarthLeverage.Web.Api;

/// <summary><c>/api/v1/elements</c>: the state of control on a day, as JSON and as tables.</summary>
internal static class ElementsEndpoint
{
    private const string Path = "/api/v1/elements";
    private static readonly IReadOnlyList<ApiParameter> Parameters = [DataEndpoint.AsOf, DataEndpoint.Rev];

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapData(Path, Parameters, request => Results.Ok(ElementsItem.Of(ControlState.On(request.Dataset, request.AsOf()), request.Dataset)))
            .WithSummary("How far the seventeen elements are controlled on a day, and by which acts")
            .Produces<ElementsItem>();
        routes.MapTables(Path, Parameters, ElementTables.Names, request => ElementTables.Of(request.Dataset, request.AsOf()), "The state of control on a day, as tables");
    }
}
