using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Web.Shell;

namespace RareEarthLeverage.Web.Figures;

/// <summary>Everything that can be taken away from a figure: files, picture, citation, embed code, a place in the briefing.</summary>
public sealed partial class ExportMenu(DrawnFigures drawn, NavigationManager navigation, TimeProvider time)
{
    [Parameter, EditorRequired]
    public required IChart Chart { get; set; }

    [Parameter, EditorRequired]
    public required FigureRequest Request { get; set; }

    [Parameter, EditorRequired]
    public required Dataset Dataset { get; set; }

    /// <summary>True where the page has a button for its own address already, or the address is not that of the figure.</summary>
    [Parameter]
    public bool IsQuiet { get; set; }

    /// <summary>What else stands beside the menu.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    private DateOnly Today => time.Today();

    private Caption Caption => drawn.Words(Chart, FigureAddress.Plain(Request), Dataset).Caption;

    private string Permanent => navigation.ToAbsoluteUri(PermanentLink.Of(Chart, Request, Dataset.Revision)).AbsoluteUri;

    /// <summary>What the form does not offer, but the address carries.</summary>
    private IEnumerable<(string Name, string Value)> Kept =>
        QueryHelpers.ParseQuery(FigureQuery.Write(FigureAddress.Plain(Request) with { Labels = default }, Today)).Select(p => (p.Key, p.Value.ToString()));

    private string FileAddress(string extension) => $"/figures/{Chart.Id}.{extension}";

    private string Embed(int? revision) =>
        EmbedCode.Of(Caption.Title, navigation.ToAbsoluteUri(EmbedCode.Address(Chart, FigureAddress.Plain(Request), revision, Today)).AbsoluteUri, Request);
}
