using Microsoft.AspNetCore.Components;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Export;
using RareEarthLeverage.Web.Shell;

namespace RareEarthLeverage.Web.Figures;

/// <summary>What a page says of itself where its address is shared: title, words and a picture of the figure. The picture is PNG
/// where the server can make it, which most programs ask for, and SVG otherwise.</summary>
public sealed partial class SocialPreview(DrawnFigures drawn, NavigationManager navigation, TimeProvider time)
{
    private const int WidthPx = 1200;
    private const int HeightPx = 630;

    [Parameter, EditorRequired]
    public required IChart Chart { get; set; }

    [Parameter, EditorRequired]
    public required FigureRequest Request { get; set; }

    [Parameter, EditorRequired]
    public required Dataset Dataset { get; set; }

    /// <summary>True on a page with more than this figure: its own address is the one that is shared.</summary>
    [Parameter]
    public bool AmongOthers { get; set; }

    private string Address => AmongOthers ? navigation.Uri : Absolute(PermanentLink.Of(Chart, Request, Dataset.Revision));

    private Caption Caption => drawn.Words(Chart, FigureAddress.Plain(Request), Dataset).Caption;

    private string Picture =>
        Absolute(FigureAddress.Of(Chart, FigureAddress.Plain(Request) with { WidthPx = WidthPx, HeightPx = HeightPx }, FigureWriters.MakesPng ? "png" : "svg", time.Today()));

    private string Absolute(string address) => navigation.ToAbsoluteUri(address).AbsoluteUri;
}
