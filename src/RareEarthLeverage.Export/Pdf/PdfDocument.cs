using System.Globalization;
using System.Text;
using RareEarthLeverage.Export.Painting;

namespace RareEarthLeverage.Export.Pdf;

/// <summary>Puts pages together as a file with fonts, bookmarks, title and language.</summary>
internal static class PdfDocument
{
    private const string Language = "en-GB";

    /// <summary>Writes the file.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="bookmarks">Titles with the number of their page, counted from 0; at least one.</param>
    /// <param name="about">What the file says about itself.</param>
    /// <param name="target">Where to.</param>
    public static void Write(IReadOnlyList<PdfPage> pages, IReadOnlyList<(string Title, int Page)> bookmarks, PdfAbout about, Stream target)
    {
        var file = new PdfFile();
        var (root, list) = (file.Reserve(), file.Reserve());
        var fonts = string.Join(' ', Enum.GetValues<PdfFace>().Select(f => $"/{PdfPage.Name(f)} {Reference(Font(file, f))}"));
        var numbers = pages.Select(p => p.Save(file, list, fonts)).ToList();
        file.Set(list, string.Create(CultureInfo.InvariantCulture, $"<< /Type /Pages /Count {numbers.Count} /Kids [{string.Join(' ', numbers.Select(Reference))}] >>"));

        var outline = Outline(file, numbers, bookmarks);
        var metadata = file.AddStream("/Type /Metadata /Subtype /XML", Encoding.UTF8.GetBytes(Xmp(about)), compressed: false);
        file.Set(
            root,
            $"<< /Type /Catalog /Pages {Reference(list)} /Lang ({Language}) /Metadata {Reference(metadata)} /Outlines {Reference(outline)} /ViewerPreferences << /DisplayDocTitle true >> >>");
        file.Save(root, file.Add(Information(about)), target);
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

    private static int Outline(PdfFile file, List<int> pages, IReadOnlyList<(string Title, int Page)> bookmarks)
    {
        var outline = file.Reserve();
        var numbers = bookmarks.Select(_ => file.Reserve()).ToList();
        file.Set(outline, string.Create(CultureInfo.InvariantCulture, $"<< /Type /Outlines /First {Reference(numbers[0])} /Last {Reference(numbers[^1])} /Count {numbers.Count} >>"));
        for (var i = 0; i < numbers.Count; i++)
        {
            var before = i == 0 ? "" : $" /Prev {Reference(numbers[i - 1])}";
            var after = i == numbers.Count - 1 ? "" : $" /Next {Reference(numbers[i + 1])}";
            file.Set(numbers[i], $"<< /Title {PdfFile.TextString(bookmarks[i].Title)} /Parent {Reference(outline)}{before}{after} /Dest [{Reference(pages[bookmarks[i].Page])} /Fit] >>");
        }

        return outline;
    }

    private static string Information(PdfAbout about)
    {
        // The date is the day for which the figure is drawn, so that the same figure makes the same file at any time.
        var day = about.Day.ToString("'D:'yyyyMMdd'000000Z'", CultureInfo.InvariantCulture);
        return $"<< /Title {PdfFile.TextString(about.Title)} /Subject {PdfFile.TextString(about.Subject)} "
            + $"/Keywords {PdfFile.TextString(about.Keywords)} /Creator (Rare Earth Leverage) /Producer (Rare Earth Leverage) /CreationDate ({day}) /ModDate ({day}) >>";
    }

    private static string Xmp(PdfAbout about)
    {
        var day = about.Day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
        return $"""
            <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
             xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{PlainText.Xml(about.Title)}</rdf:li></rdf:Alt></dc:title>
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default">{PlainText.Xml(about.Subject)}</rdf:li></rdf:Alt></dc:description>
            <dc:language><rdf:Bag><rdf:li>{Language}</rdf:li></rdf:Bag></dc:language>
            <dc:source>{PlainText.Xml(about.Link)}</dc:source>
            <xmp:CreateDate>{day}</xmp:CreateDate><xmp:ModifyDate>{day}</xmp:ModifyDate><xmp:CreatorTool>Rare Earth Leverage</xmp:CreatorTool>
            <pdf:Producer>Rare Earth Leverage</pdf:Producer><pdf:Keywords>{PlainText.Xml(about.Keywords)}</pdf:Keywords>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="r"?>
            """;
    }
}
