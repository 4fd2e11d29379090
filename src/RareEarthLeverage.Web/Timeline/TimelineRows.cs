using System.Text;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.LeverageTimeline;
using RareEarthLeverage.Web.Api;
using RareEarthLeverage.Web.Figures;
using RareEarthLeverage.Web.Shell;

namespace RareEarthLeverage.Web.Timeline;

/// <summary><c>/timeline/rows</c>: the tables of the timeline page as a part of a page, for its script. It reads the address
/// as leniently as the page does, which has already said what was not understood.</summary>
internal static class TimelineRows
{
    public const string Path = "/timeline/rows";

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet(Path, AnswerAsync).ExcludeFromDescription();

    /// <summary>Address of the tables of a request; size, colours and selection do not change them.</summary>
    public static string Address(FigureRequest request, DateOnly today) =>
        Path + TimelineAddress.Of(request with { Selected = null }, today)[TimelineAddress.Path.Length..];

    private static async Task<IResult> AnswerAsync(HttpContext context, PastDatasets past, DrawnFigures drawn, TimeProvider time)
    {
        if (await past.AskedAsync(context) is not { } dataset)
        {
            return ApiProblem.NotLoaded();
        }

        var today = time.Today();
        if (RevisionedResult.IsUnchanged(context, dataset, today))
        {
            return Results.StatusCode(StatusCodes.Status304NotModified);
        }

        var request = TimelineAddress.Read(TimelineAddress.Path + context.Request.QueryString, today).Request with { Selected = null };
        var chart = ChartCatalog.All.OfType<LeverageTimelineChart>().Single();
        return Results.Text(drawn.TableHtml(chart, request, dataset, TimelineAddress.Select(request, today)), "text/html; charset=utf-8", Encoding.UTF8);
    }
}
