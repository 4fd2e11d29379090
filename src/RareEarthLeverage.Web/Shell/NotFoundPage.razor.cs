using Microsoft.AspNetCore.Components;

namespace RareEarthLeverage.Web.Shell;

/// <summary>The page for addresses that lead nowhere.</summary>
public sealed partial class NotFoundPage
{
    [CascadingParameter]
    private HttpContext? HttpContext { get; set; }

    protected override void OnInitialized() => NotFoundStatus.Set(HttpContext);
}
