using System.Globalization;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Export;
using RareEarthLeverage.Export.Png;
using RareEarthLeverage.Web.Figures;

namespace RareEarthLeverage.Web.Api;

/// <summary><c>/figures</c>: the charts as files, from the same query as the page.</summary>
internal static class FiguresEndpoint
{
    private static string Charts => string.Join(", ", ChartCatalog.All.Select(c => c.Id));

    private static string Formats => string.Join(", ", FigureWriters.All.Select(w => w.Extension));

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapData("/figures", [], List).WithSummary("Charts, with their parameters, tables and formats").Produces<FigureListItem>();
        routes.MapFigure("/figures/{chart}.{extension}", Draw)
            .WithSummary("A chart as a file, from the same query as the page")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static IResult List(DataRequest request) =>
        Results.Ok(
            new FigureListItem(
                request.Dataset.Revision,
                [
                    .. ChartCatalog.All.Select(c => new FigureItem(
                        c.Id,
                        c.Title,
                        c.Shows,
                        c.Page,
                        [.. FigureParameters.Of(c).Append(DataEndpoint.Rev).Select(p => new FigureParameterItem(p.Name, p.Takes))],
                        c.Tables,
                        [.. FigureWriters.All.Select(w => w.Extension)],
                        [.. FigureWriters.All.Select(w => $"/figures/{c.Id}.{w.Extension}")])),
                ]));

    private static IResult Draw(DataRequest request)
    {
        var context = request.Context;
        var extension = Route(context, "extension");
        if (ChartCatalog.Find(Route(context, "chart")) is not null && FigureWriters.Find(extension) is null)
        {
            return ApiProblem.NotFound("extension", extension, $"a format: {Formats}");
        }

        if (Asked(request, out var chart, out var reading) is { } refused)
        {
            return refused;
        }

        // Unknown endings are refused above, where their chart is known.
        var writer = FigureWriters.Find(extension)!;

        context.Response.Headers.Link = $"<{PermanentLink.Of(chart, reading, request.Dataset.Revision)}>; rel=\"bookmark\"";
        if (extension == "svg")
        {
            var drawn = context.RequestServices.GetRequiredService<DrawnFigures>();
            return Results.Bytes(drawn.SvgFile(chart, reading, request.Dataset), writer.MediaType + "; charset=utf-8");
        }

        var asked = writer.Fit(reading);
        var figure = chart.Draw(asked, request.Dataset);
        var write = WriteContext.Of(chart, asked, request.Dataset.Revision, SiteAddress.Of(context)) with { Cancellation = context.RequestAborted };
        if (writer.Problem(figure, write) is { } problem)
        {
            return ApiProblem.Cannot(problem);
        }

        var file = new MemoryStream();
        try
        {
            writer.Write(figure, write, file);
        }
        catch (RasterizerException e)
        {
            return ApiProblem.NotDrawn(e.Message);
        }

        return Results.File(file.ToArray(), writer.MediaType, FormattableString.Invariant($"{chart.Id}-r{request.Dataset.Revision}.{extension}"));
    }

    /// <summary>Reads which chart is asked for and what it is to show; the problem to answer with when that is not understood.</summary>
    public static IResult? Asked(DataRequest request, out IChart chart, out FigureRequest asked)
    {
        asked = new FigureRequest { AsOf = request.Today };
        var id = Route(request.Context, "chart");
        if (ChartCatalog.Find(id) is not { } found)
        {
            chart = ChartCatalog.All[0];
            return ApiProblem.NotFound("chart", id, $"the name of a chart: {Charts}");
        }

        chart = found;
        var pairs = request.Context.Request.Query
            .Where(p => !string.Equals(p.Key, DataEndpoint.Rev.Name, StringComparison.OrdinalIgnoreCase))
            .SelectMany(p => p.Value.Select(v => KeyValuePair.Create(p.Key, v ?? "")));
        var reading = FigureQuery.Read(pairs, request.Today, chart);
        asked = reading.Request;
        return reading.Problems.Count > 0 ? ApiProblem.Parameters([.. reading.Problems, .. request.Query.Problems]) : null;
    }

    private static string Route(HttpContext context, string name) => Convert.ToString(context.GetRouteValue(name), CultureInfo.InvariantCulture) ?? "";
}
