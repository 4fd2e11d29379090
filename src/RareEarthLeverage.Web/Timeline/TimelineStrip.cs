using System.Text;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.LeverageTimeline;
using RareEarthLeverage.Export.Svg;
using RareEarthLeverage.Web.Api;
using RareEarthLeverage.Web.Shell;

namespace RareEarthLeverage.Web.Timeline;

/// <summary><c>/timeline/overview</c>: the strip of all years as a part of a page, for its script.</summary>
internal static class TimelineStrip
{
    public const string Path = "/timeline/overview";

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet(Path, AnswerAsync).ExcludeFromDescription();

    /// <summary>Address of the strip of a request; the window and the selection do not change it.</summary>
    public static string Address(FigureRequest request, DateOnly today) => Path + TimelineAddress.Of(Plain(request), today)[TimelineAddress.Path.Length..];

    private static FigureRequest Plain(FigureRequest request) =>
        request with { Selected = null, From = null, To = null, Preset = null, SeriesId = null, WindowDays = new FigureRequest { AsOf = request.AsOf }.WindowDays };

    private static async Task<IResult> AnswerAsync(HttpContext context, PastDatasets past, TimeProvider time)
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

        var request = Plain(TimelineAddress.Read(TimelineAddress.Path + context.Request.QueryString, today).Request);
        return Results.Text(SvgPainter.Paint(TimelineOverview.Draw(request, dataset), request.Theme, "overview"), "image/svg+xml", Encoding.UTF8);
    }
}
