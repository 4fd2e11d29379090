using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace RareEarthLeverage.Web.Shell;

/// <summary>Navigation, skip link and the frame round every page.</summary>
public sealed partial class MainLayout(NavigationManager navigation)
{
    [CascadingParameter]
    private HttpContext? HttpContext { get; set; }

    /// <summary>Whether the connection has taken over, or never will; null until it has.</summary>
    private string? Interactive => RendererInfo.IsInteractive ? "yes" : HttpContext?.AcceptsInteractiveRouting() == false ? "never" : null;

    /// <summary>Address of the page itself: with a base address a bare <c>#main</c> would lead to the start page.</summary>
    private string PagePath => "/" + navigation.ToBaseRelativePath(navigation.Uri).Split('#')[0];

    /// <summary>The page of the menu that is open. The layout is drawn anew with every page.</summary>
    private MenuEntry? Current => MainMenu.Current(PagePath.Split('?')[0]);
}
