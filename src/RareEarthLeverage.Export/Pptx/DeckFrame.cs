using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.Drawing;

namespace RareEarthLeverage.Export.Pptx;

/// <summary>The parts that every deck has: theme, master, layout, master of the notes.</summary>
internal static class DeckFrame
{
    /// <summary>Namespaces of a part.</summary>
    public const string Namespaces =
        "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";

    /// <summary>Begin of a tree of shapes.</summary>
    public const string TreeStart =
        "<p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/><a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"0\" cy=\"0\"/></a:xfrm></p:grpSpPr>";

    private const string ColourMap =
        "<p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\" accent2=\"accent2\" accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\" accent6=\"accent6\" hlink=\"hlink\" folHlink=\"folHlink\"/>";

    /// <summary>The theme: the colours of the figure under the names that programs offer, and Arial, whose letters are as wide
    /// as the figure was measured with.</summary>
    public static string Theme(Theme theme)
    {
        var palette = Palette.Of(theme);
        string Colour(string name, Ink ink) => $"<a:{name}><a:srgbClr val=\"{Hex(palette, ink)}\"/></a:{name}>";
        const string font = "<a:latin typeface=\"Arial\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>";
        const string fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
        const string line = "<a:ln w=\"9525\"><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:ln>";
        const string effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
        return "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"Rare Earth Leverage\"><a:themeElements><a:clrScheme name=\"Rare Earth Leverage\">"
            + Colour("dk1", Ink.Text) + Colour("lt1", Ink.Paper) + Colour("dk2", Ink.Muted) + Colour("lt2", Ink.Grid)
            + Colour("accent1", Ink.Tariff) + Colour("accent2", Ink.Chip) + Colour("accent3", Ink.Talks) + Colour("accent4", Ink.China) + Colour("accent5", Ink.ChinaOther) + Colour("accent6", Ink.Build)
            + Colour("hlink", Ink.Focus) + Colour("folHlink", Ink.Focus)
            + $"</a:clrScheme><a:fontScheme name=\"Rare Earth Leverage\"><a:majorFont>{font}</a:majorFont><a:minorFont>{font}</a:minorFont></a:fontScheme>"
            + $"<a:fmtScheme name=\"Rare Earth Leverage\"><a:fillStyleLst>{fill}{fill}{fill}</a:fillStyleLst><a:lnStyleLst>{line}{line}{line}</a:lnStyleLst>"
            + $"<a:effectStyleLst>{effect}{effect}{effect}</a:effectStyleLst><a:bgFillStyleLst>{fill}{fill}{fill}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>";
    }

    /// <summary>The master of the slides.</summary>
    public static string Master() =>
        $"<p:sldMaster {Namespaces}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val=\"bg1\"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>{TreeStart}{Placeholders()}</p:spTree></p:cSld>{ColourMap}"
        + "<p:sldLayoutIdLst><p:sldLayoutId id=\"2147483649\" r:id=\"rId1\"/></p:sldLayoutIdLst>"
        + $"<p:txStyles><p:titleStyle><a:lvl1pPr algn=\"l\">{Run(2000, bold: true)}</a:lvl1pPr></p:titleStyle><p:bodyStyle><a:lvl1pPr>{Run(1200)}</a:lvl1pPr></p:bodyStyle><p:otherStyle><a:lvl1pPr>{Run(1200)}</a:lvl1pPr></p:otherStyle></p:txStyles></p:sldMaster>";

    /// <summary>The one layout: title, foot, number.</summary>
    public static string Layout() =>
        $"<p:sldLayout {Namespaces} type=\"titleOnly\" preserve=\"1\"><p:cSld name=\"Title only\">{TreeStart}{Placeholders()}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>";

    /// <summary>The master of the notes.</summary>
    public static string NotesMaster() =>
        $"<p:notesMaster {Namespaces}><p:cSld><p:bg><p:bgPr><a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>{TreeStart}"
        + "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Slide\"/><p:cNvSpPr><a:spLocks noGrp=\"1\" noRot=\"1\" noChangeAspect=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"sldImg\"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x=\"685800\" y=\"685800\"/><a:ext cx=\"5486400\" cy=\"3086100\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr></p:sp>"
        + "<p:sp><p:nvSpPr><p:cNvPr id=\"3\" name=\"Notes\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"body\" idx=\"1\"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x=\"685800\" y=\"4000500\"/><a:ext cx=\"5486400\" cy=\"4457700\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang=\"en-GB\"/><a:t>Notes</a:t></a:r></a:p></p:txBody></p:sp>"
        + $"</p:spTree></p:cSld>{ColourMap}<p:notesStyle><a:lvl1pPr><a:defRPr sz=\"1000\"><a:solidFill><a:srgbClr val=\"000000\"/></a:solidFill><a:latin typeface=\"Arial\"/></a:defRPr></a:lvl1pPr></p:notesStyle></p:notesMaster>";

    /// <summary>A colour as files have it.</summary>
    public static string Hex(Palette palette, Ink ink) => palette.Hex(ink)[1..].ToUpperInvariant();

    private static string Run(int size, bool bold = false) =>
        $"<a:defRPr sz=\"{size}\"{(bold ? " b=\"1\"" : "")}><a:solidFill><a:schemeClr val=\"tx1\"/></a:solidFill><a:latin typeface=\"+mn-lt\"/><a:ea typeface=\"+mn-ea\"/><a:cs typeface=\"+mn-cs\"/></a:defRPr>";

    private static string Placeholders() =>
        Placeholder(2, "Title", "title", "", SlideShape.Frame(SlideSize.Title), "<a:bodyPr lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\"t\"><a:normAutofit/></a:bodyPr>", "<a:r><a:rPr lang=\"en-GB\"/><a:t>Title</a:t></a:r>")
        + Placeholder(3, "Foot", "ftr", " sz=\"quarter\" idx=\"11\"", SlideShape.Frame(SlideSize.Foot), "<a:bodyPr lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\"ctr\"/>", "")
        + Placeholder(4, "Number", "sldNum", " sz=\"quarter\" idx=\"12\"", SlideShape.Frame(SlideSize.Number), "<a:bodyPr lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\"ctr\"/>", "<a:fld id=\"{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}\" type=\"slidenum\"><a:rPr lang=\"en-GB\" sz=\"800\"/><a:t>‹#›</a:t></a:fld>");

    private static string Placeholder(int id, string name, string type, string more, string frame, string body, string text) =>
        $"<p:sp><p:nvSpPr><p:cNvPr id=\"{id}\" name=\"{name}\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"{type}\"{more}/></p:nvPr></p:nvSpPr><p:spPr>{frame}<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr>"
        + $"<p:txBody>{body}<a:lstStyle/><a:p>{text}<a:endParaRPr lang=\"en-GB\"/></a:p></p:txBody></p:sp>";
}
