using System.Globalization;
using System.Net;
using System.Text;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Web.Figures;

namespace RareEarthLeverage.Web.Api;

/// <summary><c>/embed/{chart}</c>: the figure alone, for a frame on another site. It needs no script and sets no cookie; links open
/// in the window round the frame.</summary>
internal static class EmbedEndpoint
{
    /// <summary>Begins every such address; <see cref="Shell.SecurityHeaders"/> lets them be framed.</summary>
    public const string Root = "/embed";

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapFigure(Root + "/{chart}", Draw).WithSummary("A chart alone, for a frame on another site").ProducesProblem(StatusCodes.Status404NotFound);

    private static IResult Draw(DataRequest request)
    {
        if (FiguresEndpoint.Asked(request, out var chart, out var asked) is { } refused)
        {
            return refused;
        }

        var drawn = request.Context.RequestServices.GetRequiredService<DrawnFigures>();
        var caption = drawn.Words(chart, asked, request.Dataset).Caption;
        var svg = drawn.Svg(chart, asked, request.Dataset);
        var link = PermanentLink.Of(chart, asked, request.Dataset.Revision);
        var words = string.Create(CultureInfo.InvariantCulture, $"as of {DateText.LongDay(caption.AsOf)}, data revision {caption.Revision}");
        var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en-GB\" class=\"theme-").Append(asked.Theme.ToString().ToLowerInvariant()).Append("\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
            .Append("<title>").Append(Text(caption.Title)).Append("</title><base target=\"_top\"><link rel=\"stylesheet\" href=\"/css/embed.css\"></head><body>\n")
            .Append(svg)
            .Append("<p><a href=\"").Append(Text(link)).Append("\">Rare Earth Leverage</a>, ").Append(Text(words)).Append("</p></body></html>\n");
        return Results.Text(html.ToString(), "text/html; charset=utf-8", Encoding.UTF8);
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
