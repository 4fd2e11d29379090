namespace RareEarthLeverage.Web.Shell;

/// <summary>Lets a page that has its own words for something missing answer 404.</summary>
internal static class NotFoundStatus
{
    /// <summary>Sets the status when the response starts. Set earlier, the renderer of .NET 10 would leave the body out and
    /// have the general page made instead.</summary>
    /// <param name="context">Null on the interactive connection, where there is no status to set.</param>
    public static void Set(HttpContext? context) =>
        context?.Response.OnStarting(
            static state =>
            {
                ((HttpResponse)state).StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
            },
            context.Response);
}
