using Microsoft.AspNetCore.Components;

namespace RareEarthLeverage.Web.Shell;

/// <summary>The page for addresses that lead nowhere.</summary>
public sealed partial class NotFoundPage
{
    /// <summary>The status that was answered, when the page is made for one; null when it stands for itself.</summary>
    [Parameter]
    public int? Code { get; set; }

    [CascadingParameter]
    private HttpContext? HttpContext { get; set; }

    protected override void OnInitialized()
    {
        if (Code is null or StatusCodes.Status404NotFound)
        {
            NotFoundStatus.Set(HttpContext);
        }
    }
}
