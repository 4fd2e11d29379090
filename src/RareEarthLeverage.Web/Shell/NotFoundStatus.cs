namespace RareEarthLeverage.Web.Shell;

/// <summary>Lets a page that has its own words for something missing answer 404, or 410 where it was withdrawn.</summary>
internal static class NotFoundStatus
{
    /// <summary>Sets the status when the response starts. Set earlier, the renderer of .NET 10 would leave the body out and
    /// have the general page made instead.</summary>
    /// <param name="context">Null on the interactive connection, where there is no status to set.</param>
    /// <param name="status">The status.</param>
    public static void Set(HttpContext? context, int status = StatusCodes.Status404NotFound) =>
        context?.Response.OnStarting(() =>
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        });
}
