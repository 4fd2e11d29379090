namespace RareEarthLeverage.Charts;

/// <summary>The address of the page that shows a figure as it stood: with as-of day and data revision written out, and
/// without what only concerns a file.</summary>
public static class PermanentLink
{
    /// <summary>The address on the site, beginning with a slash.</summary>
    public static string Of(IChart chart, FigureRequest request, int revision)
    {
        var page = chart.PageOf(request);
        var plain = new FigureRequest { AsOf = request.AsOf };
        var lasting = request with
        {
            Rev = revision,
            WidthPx = plain.WidthPx,
            HeightPx = null,
            Theme = plain.Theme,
            Scale = plain.Scale,
            Table = null,
            // A page of its own names what it shows already.
            Selected = page == chart.Page ? request.Selected : null,
        };

        // No day is "today" to a link that lasts, so the as-of day is always written.
        return $"{page}?{FigureQuery.Write(lasting, DateOnly.MinValue)}";
    }
}
