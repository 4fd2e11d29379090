namespace RareEarthLeverage.Charts;

/// <summary>The address of the page that shows a figure as it stood: with as-of day and data revision written out, and
/// without what only concerns a file.</summary>
public static class PermanentLink
{
    /// <summary>The address on the site, beginning with a slash.</summary>
    public static string Of(IChart chart, FigureRequest request, int revision)
    {
        var plain = new FigureRequest { AsOf = request.AsOf };
        var lasting = request with
        {
            Rev = revision,
            WidthPx = plain.WidthPx,
            HeightPx = null,
            Theme = plain.Theme,
            Scale = plain.Scale,
            Table = null,
        };

        // No day is "today" to a link that lasts, so the as-of day is always written.
        return $"{chart.Page}?{FigureQuery.Write(lasting, DateOnly.MinValue)}";
    }
}
