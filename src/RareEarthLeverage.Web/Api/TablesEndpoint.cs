using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Export;

namespace RareEarthLeverage.Web.Api;

/// <summary>The tables of a page as CSV (one of them) and XLSX (all), beside the JSON of the same address.</summary>
internal static class TablesEndpoint
{
    private static readonly IReadOnlyList<string> Extensions = ["csv", "xlsx"];

    /// <summary>Maps <c>{path}.csv</c> and <c>{path}.xlsx</c>.</summary>
    /// <param name="routes">Where to.</param>
    /// <param name="path">Address of the JSON.</param>
    /// <param name="parameters">Its parameters.</param>
    /// <param name="names">Names of the tables, the first one first.</param>
    /// <param name="tables">Makes the tables; problems of the query are looked at afterwards.</param>
    /// <param name="summary">What they are, for the description.</param>
    public static void MapTables(this IEndpointRouteBuilder routes, string path, IReadOnlyList<ApiParameter> parameters, IReadOnlyList<string> names, Func<DataRequest, TableSet> tables, string summary)
    {
        var table = new ApiParameter("table", $"one of {string.Join(", ", names)}; {names[0]} when left out");
        foreach (var extension in Extensions)
        {
            var writer = FigureWriters.Find(extension) ?? throw new InvalidOperationException($"There is no writer of {extension}");
            var isCsv = extension == "csv";
            routes
                .MapData($"{path}.{extension}", isCsv ? [.. parameters, table] : parameters, request => Answer(request, tables, writer, isCsv ? Chosen(request.Query, names) : null))
                .WithSummary($"{summary} ({extension.ToUpperInvariant()})")
                .Produces<string>(contentType: writer.MediaType.Split(';')[0]);
        }
    }

    private static string? Chosen(ApiQuery query, IReadOnlyList<string> names)
    {
        var chosen = query.Text("table");
        if (chosen is not null && !names.Contains(chosen))
        {
            query.Refuse("table", chosen);
            return null;
        }

        return chosen;
    }

    private static IResult Answer(DataRequest request, Func<DataRequest, TableSet> tables, IFigureWriter writer, string? table)
    {
        var set = tables(request);
        if (request.Query.Problems.Count > 0)
        {
            return ApiProblem.Parameters(request.Query.Problems);
        }

        var http = request.Context.Request;
        var context = new WriteContext
        {
            Request = new FigureRequest { AsOf = set.Caption.AsOf, Table = table },
            ChartId = set.Name,
            BaseAddress = Uri.TryCreate($"{http.Scheme}://{http.Host}{http.PathBase}/", UriKind.Absolute, out var site) ? site : WriteContext.NoSite,
            Page = set.Page,
        };
        var file = new MemoryStream();
        writer.Write(new(set.Caption, new Scene(0, 0, set.Caption.Title, set.Caption.Subtitle, []), set.Tables), context, file);
        var name = table is null ? set.Name : $"{set.Name}-{table}";
        return Results.File(file.ToArray(), writer.MediaType, FormattableString.Invariant($"{name}-r{request.Dataset.Revision}.{writer.Extension}"));
    }
}
