using Microsoft.AspNetCore.Components;

namespace RareEarthLeverage.Web.Shell;

/// <summary>Navigation, skip link and the frame round every page.</summary>
public sealed partial class MainLayout(NavigationManager navigation)
{
    /// <summary>Address of the page itself: with a base address a bare <c>#main</c> would lead to the start page.</summary>
    private string PagePath => "/" + navigation.ToBaseRelativePath(navigation.Uri).Split('#')[0];

    /// <summary>The page of the menu that is open. The layout is drawn anew with every page.</summary>
    private MenuEntry? Current => MainMenu.Current(PagePath.Split('?')[0]);
}
