namespace RareEarthLeverage.Web.Logs;

/// <summary>One line per request: method, path, status, duration. The query is left out, because it carries what a person
/// searched for; so are address and browser. The path is written as it came, percent-encoded, so that no request can write
/// a line break into the log.</summary>
internal sealed class RequestLog(RequestDelegate next, TimeProvider time, ILogger<RequestLog> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var began = time.GetTimestamp();
        // The path as the browser sent it: error pages run the pipeline a second time with another path.
        var path = context.Request.Path.ToUriComponent();
        try
        {
            await next(context);
        }
        finally
        {
            logger.LogInformation(
                "{Method:l} {Path:l} {Status} {DurationMs:0.0} ms",
                context.Request.Method.All(char.IsAsciiLetter) ? context.Request.Method : "?",
                path,
                context.Response.StatusCode,
                time.GetElapsedTime(began).TotalMilliseconds);
        }
    }
}
