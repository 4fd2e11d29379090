using Microsoft.AspNetCore.WebUtilities;
using RareEarthLeverage.Charts;

namespace RareEarthLeverage.Web.Figures;

/// <summary>Addresses of figures as files, and of the pages that show them: one query for both.</summary>
internal static class FigureAddress
{
    /// <summary>A request without what only concerns a file: size, colours, dots, the table of CSV.</summary>
    public static FigureRequest Plain(FigureRequest request)
    {
        var blank = new FigureRequest { AsOf = request.AsOf };
        return request with { WidthPx = blank.WidthPx, HeightPx = null, Theme = blank.Theme, Scale = blank.Scale, Table = null };
    }

    /// <summary>The file that shows what the page with the same query shows.</summary>
    public static string Of(IChart chart, FigureRequest request, string extension, DateOnly today) =>
        WithQuery($"/figures/{chart.Id}.{extension}", request, today);

    /// <summary>The figure's tables as a part of a page.</summary>
    public static string Rows(IChart chart, FigureRequest request, DateOnly today) =>
        WithQuery($"/figures/{chart.Id}/rows", Plain(request) with { Selected = chart.SelectionIsSubject ? request.Selected : null }, today);

    /// <summary>The page that shows the figure.</summary>
    public static string Page(IChart chart, FigureRequest request, DateOnly today) => WithQuery(chart.Page, request, today);

    /// <summary>An address with the query of a request.</summary>
    public static string WithQuery(string path, FigureRequest request, DateOnly today)
    {
        var query = FigureQuery.Write(request, today);
        return query.Length == 0 ? path : $"{path}?{query}";
    }

    /// <summary>Reads the address of a page. A form without JavaScript sends fields that were left empty; those are no
    /// filters. Dates that were typed win over the period that was chosen before.</summary>
    public static FigureRequestReading Read(string address, DateOnly today, IChart chart)
    {
        var pairs = QueryHelpers.ParseQuery(new Uri(new("http://page"), address).Query)
            .SelectMany(p => p.Value.Select(v => KeyValuePair.Create(p.Key, v ?? "")))
            .Where(p => p.Value.Length > 0)
            .ToList();
        if (pairs.Exists(p => p.Key is "from" or "to"))
        {
            pairs.RemoveAll(p => p.Key == "preset");
        }

        return FigureQuery.Read(pairs, today, chart);
    }
}
