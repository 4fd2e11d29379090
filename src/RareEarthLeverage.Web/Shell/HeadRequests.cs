namespace RareEarthLeverage.Web.Shell;

/// <summary>Answers HEAD wherever GET is answered: link checkers ask that way. The server itself leaves out the body.</summary>
internal static class HeadRequests
{
    public static IApplicationBuilder UseHeadAsGet(this IApplicationBuilder app) =>
        app.Use(
            async (context, next) =>
            {
                if (!HttpMethods.IsHead(context.Request.Method))
                {
                    await next(context);
                    return;
                }

                context.Request.Method = HttpMethods.Get;
                try
                {
                    await next(context);
                }
                finally
                {
                    context.Request.Method = HttpMethods.Head;
                }
            });
}
