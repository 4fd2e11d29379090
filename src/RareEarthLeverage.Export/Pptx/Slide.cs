using System.Globalization;
using System.Text;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Export.Packaging;
using RareEarthLeverage.Export.Painting;

namespace RareEarthLeverage.Export.Pptx;

/// <summary>A slide being put together.</summary>
/// <param name="file">The file.</param>
/// <param name="path">Its path in the file.</param>
/// <param name="palette">The colours.</param>
internal sealed class Slide(PartsFile file, string path, Palette palette)
{
    private const int LongestName = 120;
    private const int LongestDescription = 2000;
    private readonly StringBuilder _shapes = new();
    private readonly Dictionary<string, string> _links = new(StringComparer.Ordinal);

    // 1 is the tree of shapes itself.
    private int _lastId = 1;

    /// <summary>Path in the file.</summary>
    public string Path => path;

    /// <summary>The colours.</summary>
    public Palette Palette => palette;

    /// <summary>Adds the XML of a shape.</summary>
    public void Append(string xml) => _shapes.Append(xml);

    /// <summary>Identity of a shape: number, name, what is read out, where it leads.</summary>
    public string Identity(string name, string description = "", string? address = null)
    {
        _lastId++;
        var described = description.Length == 0 ? "" : $" descr=\"{PlainText.Xml(PlainText.Cut(description, LongestDescription))}\"";
        var start = string.Create(CultureInfo.InvariantCulture, $"<p:cNvPr id=\"{_lastId}\" name=\"{PlainText.Xml(PlainText.Cut(name, LongestName))}\"{described}");
        return address is null ? start + "/>" : $"{start}><a:hlinkClick r:id=\"{Link(address)}\"/></p:cNvPr>";
    }

    /// <summary>Name of the reference to an address; the same address has one.</summary>
    public string Link(string address)
    {
        if (!_links.TryGetValue(address, out var id))
        {
            _links.Add(address, id = "rIdLink" + (_links.Count + 1).ToString(CultureInfo.InvariantCulture));
            file.Link(path, id, address);
        }

        return id;
    }

    /// <summary>The title, in the place that the layout has for it.</summary>
    public void Title(string text, SceneBox? box = null, double? sizePx = null)
    {
        var run = sizePx is { } size
            ? SlideShape.Run(text, size, DeckFrame.Hex(palette, Ink.Text), bold: true)
            : $"<a:r><a:rPr lang=\"en-GB\" dirty=\"0\"/><a:t>{PlainText.Xml(text)}</a:t></a:r>";
        Append(
            $"<p:sp><p:nvSpPr>{Identity("Title")}<p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"title\"/></p:nvPr></p:nvSpPr><p:spPr>{(box is { } b ? SlideShape.Frame(b) : "")}</p:spPr>"
            + $"<p:txBody><a:bodyPr><a:normAutofit/></a:bodyPr><a:lstStyle/><a:p>{run}</a:p></p:txBody></p:sp>");
    }

    /// <summary>Foot and number of the slide.</summary>
    /// <param name="text">The foot.</param>
    /// <param name="address">Where it leads.</param>
    public void Foot(string text, string address)
    {
        var colour = DeckFrame.Hex(palette, Ink.Faint);
        Append(
            $"<p:sp><p:nvSpPr>{Identity("Foot")}<p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"ftr\" sz=\"quarter\" idx=\"11\"/></p:nvPr></p:nvSpPr><p:spPr/>"
            + $"<p:txBody><a:bodyPr/><a:lstStyle/><a:p>{SlideShape.Run(text, 11, colour, link: Link(address))}</a:p></p:txBody></p:sp>"
            + $"<p:sp><p:nvSpPr>{Identity("Number")}<p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"sldNum\" sz=\"quarter\" idx=\"12\"/></p:nvPr></p:nvSpPr><p:spPr/>"
            + "<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:pPr algn=\"r\"/><a:fld id=\"{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}\" type=\"slidenum\">"
            + $"<a:rPr lang=\"en-GB\" sz=\"800\">{SlideShape.Fill(colour)}<a:latin typeface=\"Arial\"/></a:rPr><a:t>‹#›</a:t></a:fld></a:p></p:txBody></p:sp>");
    }

    /// <summary>A box of text that is not broken into lines.</summary>
    /// <param name="identity">Its identity.</param>
    /// <param name="box">Its place.</param>
    /// <param name="align">l, ctr or r.</param>
    /// <param name="run">The text.</param>
    /// <param name="wrap">True when it is broken into lines after all.</param>
    public void TextBox(string identity, SceneBox box, string align, string run, bool wrap = false) =>
        Append(
            $"<p:sp><p:nvSpPr>{identity}<p:cNvSpPr txBox=\"1\"/><p:nvPr/></p:nvSpPr><p:spPr>{SlideShape.Frame(box)}{SlideShape.Preset("rect")}<a:noFill/></p:spPr>"
            + $"<p:txBody><a:bodyPr wrap=\"{(wrap ? "square" : "none")}\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\"t\"><a:noAutofit/></a:bodyPr><a:lstStyle/><a:p><a:pPr algn=\"{align}\"/>{run}</a:p></p:txBody></p:sp>");

    /// <summary>The part.</summary>
    public string Xml() =>
        $"<p:sld {DeckFrame.Namespaces}><p:cSld><p:bg><p:bgPr>{SlideShape.Fill(DeckFrame.Hex(palette, Ink.Paper))}<a:effectLst/></p:bgPr></p:bg>{DeckFrame.TreeStart}{_shapes}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>";
}
