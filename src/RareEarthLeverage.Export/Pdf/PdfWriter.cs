using System.Globalization;
using System.Text;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Export.Painting;

namespace RareEarthLeverage.Export.Pdf;

/// <summary>Writes the figure as PDF: a page of the size of the figure, drawn as lines and text that can be selected, with live
/// links, then pages with sources and notes. Fonts are those built into every reader and a handful of drawn signs; no font file is
/// embedded.</summary>
public sealed class PdfWriter : IFigureWriter
{
    private const string Language = "en-GB";

    /// <inheritdoc/>
    public string Extension => "pdf";

    /// <inheritdoc/>
    public string MediaType => "application/pdf";

    /// <inheritdoc/>
    public void Write(Figure figure, WriteContext context, Stream target)
    {
        var picture = new PdfPage(figure.Scene.WidthPx, figure.Scene.HeightPx, figure.Scene.OutputWidthPx, figure.Scene.OutputHeightPx);
        new PdfPainter(picture, Palette.Of(context.Request.Theme), context).Paint(figure.Scene.Marks);
        var pages = PdfNotes.Of(figure, context, picture.LeftOut).Prepend(picture);

        var file = new PdfFile();
        var (root, list) = (file.Reserve(), file.Reserve());
        var fonts = string.Join(' ', Enum.GetValues<PdfFace>().Select(f => $"/{PdfPage.Name(f)} {Reference(Font(file, f))}"));
        var numbers = pages.Select(p => p.Save(file, list, fonts)).ToList();
        file.Set(list, string.Create(CultureInfo.InvariantCulture, $"<< /Type /Pages /Count {numbers.Count} /Kids [{string.Join(' ', numbers.Select(Reference))}] >>"));

        var outline = Outline(file, numbers);
        var metadata = file.AddStream("/Type /Metadata /Subtype /XML", Encoding.UTF8.GetBytes(Xmp(figure.Caption, context)), compressed: false);
        file.Set(
            root,
            $"<< /Type /Catalog /Pages {Reference(list)} /Lang ({Language}) /Metadata {Reference(metadata)} /Outlines {Reference(outline)} /ViewerPreferences << /DisplayDocTitle true >> >>");
        file.Save(root, file.Add(Information(figure.Caption, context)), target);
    }

    private static string Reference(int number) => string.Create(CultureInfo.InvariantCulture, $"{number} 0 R");

    private static int Font(PdfFile file, PdfFace face) =>
        face switch
        {
            PdfFace.Regular => file.Add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"),
            PdfFace.Bold => file.Add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>"),
            PdfFace.Symbol => file.Add("<< /Type /Font /Subtype /Type1 /BaseFont /Symbol >>"),
            PdfFace.Signs => PdfSigns.Add(file, bold: false),
            PdfFace.BoldSigns => PdfSigns.Add(file, bold: true),
            _ => throw new ArgumentOutOfRangeException(nameof(face), face, "Not a font"),
        };

    private static int Outline(PdfFile file, List<int> pages)
    {
        var (outline, first, second) = (file.Reserve(), file.Reserve(), file.Reserve());
        file.Set(outline, $"<< /Type /Outlines /First {Reference(first)} /Last {Reference(second)} /Count 2 >>");
        file.Set(first, $"<< /Title (Figure) /Parent {Reference(outline)} /Next {Reference(second)} /Dest [{Reference(pages[0])} /Fit] >>");
        file.Set(second, $"<< /Title (Sources and notes) /Parent {Reference(outline)} /Prev {Reference(first)} /Dest [{Reference(pages[1])} /Fit] >>");
        return outline;
    }

    private static string Information(Caption caption, WriteContext context)
    {
        // The date is the day for which the figure is drawn, so that the same figure makes the same file at any time.
        var day = caption.AsOf.ToString("'D:'yyyyMMdd'000000Z'", CultureInfo.InvariantCulture);
        return $"<< /Title {PdfFile.TextString(PlainText.Clean(caption.Title))} /Subject {PdfFile.TextString(PlainText.Clean(caption.Subtitle))} "
            + $"/Keywords {PdfFile.TextString($"{CaptionLines.Foot(caption)}; {context.Link}")} /Creator (Rare Earth Leverage) /Producer (Rare Earth Leverage) /CreationDate ({day}) /ModDate ({day}) >>";
    }

    private static string Xmp(Caption caption, WriteContext context)
    {
        var day = caption.AsOf.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
        return $"""
            <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
             xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{PlainText.Xml(caption.Title)}</rdf:li></rdf:Alt></dc:title>
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default">{PlainText.Xml(caption.Subtitle)}</rdf:li></rdf:Alt></dc:description>
            <dc:language><rdf:Bag><rdf:li>{Language}</rdf:li></rdf:Bag></dc:language>
            <dc:source>{PlainText.Xml(context.Link)}</dc:source>
            <xmp:CreateDate>{day}</xmp:CreateDate><xmp:ModifyDate>{day}</xmp:ModifyDate><xmp:CreatorTool>Rare Earth Leverage</xmp:CreatorTool>
            <pdf:Producer>Rare Earth Leverage</pdf:Producer><pdf:Keywords>{PlainText.Xml($"{CaptionLines.Foot(caption)}; {context.Link}")}</pdf:Keywords>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="r"?>
            """;
    }
}
