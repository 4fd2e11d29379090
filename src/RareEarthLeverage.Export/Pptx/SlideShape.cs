using System.Globalization;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Export.Painting;

namespace RareEarthLeverage.Export.Pptx;

/// <summary>Pieces of XML that shapes are made of. Places are in pixels of the slide.</summary>
internal static class SlideShape
{
    /// <summary>A length in EMU.</summary>
    public static long Emu(double px) => (long)Math.Round(px * SlideSize.EmuPerPx, MidpointRounding.AwayFromZero);

    /// <summary>Place and size.</summary>
    public static string Frame(SceneBox box, string flips = "", string name = "a:xfrm") =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"<{name}{flips}><a:off x=\"{Emu(box.X)}\" y=\"{Emu(box.Y)}\"/><a:ext cx=\"{Emu(box.Width)}\" cy=\"{Emu(box.Height)}\"/></{name}>");

    /// <summary>Colour of an area; null leaves it empty.</summary>
    public static string Fill(string? hex) => hex is null ? "<a:noFill/>" : $"<a:solidFill><a:srgbClr val=\"{hex}\"/></a:solidFill>";

    /// <summary>A line; null draws none.</summary>
    public static string Line(string? hex, double widthPx, string? dash = null, bool round = false) =>
        hex is null
            ? "<a:ln><a:noFill/></a:ln>"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"<a:ln w=\"{Math.Max(1, Emu(widthPx))}\">{Fill(hex)}{(dash is null ? "" : $"<a:prstDash val=\"{dash}\"/>")}{(round ? "<a:round/>" : "<a:miter lim=\"800000\"/>")}</a:ln>");

    /// <summary>A shape that programs know by name.</summary>
    public static string Preset(string name, string guides = "") =>
        $"<a:prstGeom prst=\"{name}\">{(guides.Length == 0 ? "<a:avLst/>" : $"<a:avLst>{guides}</a:avLst>")}</a:prstGeom>";

    /// <summary>Size of a font in hundredths of a point.</summary>
    public static int FontSize(double px) => Math.Clamp((int)Math.Round(px * 75, MidpointRounding.AwayFromZero), 100, 400_000);

    /// <summary>A stretch of text.</summary>
    /// <param name="text">What it says.</param>
    /// <param name="sizePx">Size of the font.</param>
    /// <param name="hex">Colour; null leaves it to the layout.</param>
    /// <param name="bold">The bold cut.</param>
    /// <param name="glow">Colour of a rim; null draws none.</param>
    /// <param name="link">Name of the reference that it leads to; null when nowhere.</param>
    public static string Run(string text, double sizePx, string? hex, bool bold = false, string? glow = null, string? link = null) =>
        string.Create(CultureInfo.InvariantCulture, $"<a:r><a:rPr lang=\"en-GB\" sz=\"{FontSize(sizePx)}\"{(bold ? " b=\"1\"" : " b=\"0\"")} dirty=\"0\">")
        + (hex is null ? "" : Fill(hex))
        + (glow is null ? "" : $"<a:effectLst><a:glow rad=\"19050\"><a:srgbClr val=\"{glow}\"/></a:glow></a:effectLst>")
        + "<a:latin typeface=\"Arial\"/><a:cs typeface=\"Arial\"/>"
        + (link is null ? "" : $"<a:hlinkClick r:id=\"{link}\"/>")
        + $"</a:rPr><a:t>{PlainText.Xml(text)}</a:t></a:r>";
}
