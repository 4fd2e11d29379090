using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace RareEarthLeverage.Web.Shell;

/// <summary>Finds the page of an address and whether it may be seen.</summary>
public sealed partial class Routes(NavigationManager navigation)
{
    /// <summary>Whether the document that this stands in is one of <see cref="WorkPages"/>.</summary>
    [Parameter]
    public bool IsWork { get; set; }

    private bool _opened;
    private bool _moved;

    /// <summary>What gets the focus when another page is shown; nothing for the one that the document came with, where a hand may
    /// already be in a field by the time this is alive.</summary>
    private string Heading => _moved ? "h1" : "[data-no-heading]";

    /// <summary>A page of the other kind needs a document of its own: it has other styles, scripts and another policy.</summary>
    private Task KeepDocumentAsync(NavigationContext context)
    {
        // The address that the document was loaded for is right by itself: a page that may not be seen or does not exist is answered
        // with a page of the reading kind, and loading it again would not change that.
        if (!_opened)
        {
            _opened = true;
            return Task.CompletedTask;
        }

        _moved = true;

        // The path comes with its query.
        if (WorkPages.Owns("/" + context.Path.TrimStart('/').Split('?', '#')[0]) != IsWork)
        {
            navigation.NavigateTo(navigation.Uri, forceLoad: true, replace: true);
        }

        return Task.CompletedTask;
    }
}
