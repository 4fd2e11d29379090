using Microsoft.AspNetCore.Components;

namespace RareEarthLeverage.Web.Accounts;

/// <summary>Says why a page is not shown, and what to do.</summary>
public sealed partial class NotAllowedNotice(NavigationManager navigation)
{
    private string Here => "/" + navigation.ToBaseRelativePath(navigation.Uri);
}
