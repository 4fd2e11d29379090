using System.Text;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Web.Api;
using RareEarthLeverage.Web.Shell;

namespace RareEarthLeverage.Web.Figures;

/// <summary><c>/figures/{chart}/rows</c>: the tables of a figure as a part of a page, for its script. It reads the address as
/// leniently as the page does, which has already said what was not understood.</summary>
internal static class FigureRowsEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/figures/{chart}/rows", AnswerAsync).ExcludeFromDescription();

    private static async Task<IResult> AnswerAsync(string chart, HttpContext context, PastDatasets past, DrawnFigures drawn, TimeProvider time)
    {
        if (ChartCatalog.Find(chart) is not { } found)
        {
            return ApiProblem.NotFound("chart", chart, $"the name of a chart: {string.Join(", ", ChartCatalog.All.Select(c => c.Id))}");
        }

        if (await past.AskedAsync(context) is not { } dataset)
        {
            return ApiProblem.NotLoaded();
        }

        var today = time.Today();
        if (RevisionedResult.IsUnchanged(context, dataset, today))
        {
            return Results.StatusCode(StatusCodes.Status304NotModified);
        }

        var request = FigureAddress.Read("/" + context.Request.QueryString, today, found).Request with { Selected = null };
        return Results.Text(drawn.BriefTableHtml(found, request, dataset), "text/html; charset=utf-8", Encoding.UTF8);
    }
}
