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

    /// <summary>Whether this document is for editing and administration, and so carries what those pages need.</summary>
    private bool IsWork => HttpContext is { } context && WorkPages.Owns(context.Request.Path);

    /// <summary>Radzen's components need the interactive connection.</summary>
    private bool HasLibrary => IsWork && Mode is not null;

    private bool HasForms => IsWork || Mode is null;
}
