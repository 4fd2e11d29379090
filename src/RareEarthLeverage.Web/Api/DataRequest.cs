namespace RareEarthLeverage.Web.Api;

/// <summary>A request for data.</summary>
/// <param name="Context">The request and its answer.</param>
/// <param name="Dataset">The dataset that it is answered from.</param>
/// <param name="Query">The parameters; with any problem the handler's answer is dropped.</param>
/// <param name="Today">The day, default of <c>asOf</c>.</param>
internal sealed record DataRequest(HttpContext Context, Dataset Dataset, ApiQuery Query, DateOnly Today)
{
    /// <summary>The parameter <c>asOf</c>.</summary>
    public DateOnly AsOf() => Query.Day("asOf") ?? Today;

    /// <summary>A service of the program.</summary>
    public T Service<T>()
        where T : notnull => Context.RequestServices.GetRequiredService<T>();
}
