using RareEarthLeverage.Charts;

namespace RareEarthLeverage.Web.Figures;

/// <summary>Addresses of figures as files.</summary>
internal static class FigureAddress
{
    /// <summary>A request without what only concerns a file: size, colours, dots, the table of CSV.</summary>
    public static FigureRequest Plain(FigureRequest request)
    {
        var blank = new FigureRequest { AsOf = request.AsOf };
        return request with { WidthPx = blank.WidthPx, HeightPx = null, Theme = blank.Theme, Scale = blank.Scale, Table = null };
    }

    /// <summary>The file that shows what the page with the same query shows.</summary>
    public static string Of(IChart chart, FigureRequest request, string extension, DateOnly today)
    {
        var query = FigureQuery.Write(request, today);
        return query.Length == 0 ? $"/figures/{chart.Id}.{extension}" : $"/figures/{chart.Id}.{extension}?{query}";
    }
}
