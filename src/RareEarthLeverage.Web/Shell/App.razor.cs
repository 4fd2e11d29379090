using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.Components.Web;

namespace RareEarthLeverage.Web.Shell;

/// <summary>The document round every page. Pages that set cookies are made without the interactive connection.</summary>
public sealed partial class App
{
    [CascadingParameter]
    private HttpContext? HttpContext { get; set; }

    private IComponentRenderMode? Mode => HttpContext?.AcceptsInteractiveRouting() == false ? null : RenderMode.InteractiveServer;

    /// <summary>The theme that was chosen with the button, which the browser keeps in a cookie so that no script has to run
    /// before the first paint; nothing else than the two words is taken. Without it the system's theme is shown.</summary>
    private string? Theme => HttpContext?.Request.Cookies["theme"] is ("light" or "dark") and { } theme ? theme : null;

    /// <summary>Whether this document is for editing and administration, and so carries what those pages need.</summary>
    private bool IsWork => HttpContext is { } context && WorkPages.Owns(context.Request.Path);

    /// <summary>Radzen's components need the interactive connection.</summary>
    private bool HasLibrary => IsWork && Mode is not null;

    private bool HasForms => IsWork || Mode is null;
}
