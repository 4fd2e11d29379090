using Microsoft.AspNetCore.Components;

namespace RareEarthLeverage.Web.Shell;

/// <summary>The page for addresses that lead nowhere.</summary>
public sealed partial class NotFoundPage
{
    [CascadingParameter]
    private HttpContext? HttpContext { get; set; }

    protected override void OnInitialized()
    {
        // Null on the interactive connection, where there is no status to set.
        if (HttpContext is { Response.HasStarted: false } context)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }
}
