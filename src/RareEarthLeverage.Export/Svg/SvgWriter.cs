using System.Globalization;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Export.Painting;

namespace RareEarthLeverage.Export.Svg;

/// <summary>Writes the picture as SVG, as the page shows it, with what is to be known about it as metadata. Links are relative to
/// the site where the context names none.</summary>
public sealed class SvgWriter : IFigureWriter
{
    /// <inheritdoc/>
    public string Extension => "svg";

    /// <inheritdoc/>
    public string MediaType => "image/svg+xml";

    /// <inheritdoc/>
    public void Write(Figure figure, WriteContext context, Stream target)
    {
        var svg = SvgPainter.Paint(figure.Scene, context.Request.Theme, "figure", Metadata(figure, context));
        if (context.BaseAddress != WriteContext.NoSite)
        {
            svg.Replace("href=\"/", $"href=\"{PlainText.Xml(context.BaseAddress.AbsoluteUri)}");
        }

        using var writer = new StreamWriter(target, bufferSize: 16 * 1024, leaveOpen: true);
        writer.Write(svg);
    }

    // Dublin Core in RDF, as SVG editors show it. The sources themselves would be larger than the picture: their kinds are counted, and
    // the permanent link leads to them.
    private static string Metadata(Figure figure, WriteContext context)
    {
        var caption = figure.Caption;
        var link = context.BaseAddress == WriteContext.NoSite ? context.Page : context.Link;
        var day = caption.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return "<metadata><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
            + $"<rdf:Description rdf:about=\"{PlainText.Xml(link)}\"><dc:title>{PlainText.Xml(caption.Title)}</dc:title>"
            + $"<dc:description>{PlainText.Xml($"{caption.Subtitle}. {caption.Filters}".TrimEnd())}</dc:description><dc:date>{day}</dc:date>"
            + $"<dc:identifier>{PlainText.Xml($"{CaptionLines.Foot(caption)}; {link}")}</dc:identifier><dc:source>{PlainText.Xml(Kinds(figure))}</dc:source>"
            + $"<dc:coverage>{PlainText.Xml(caption.Unknown)}</dc:coverage></rdf:Description></rdf:RDF></metadata>\n";
    }

    private static string Kinds(Figure figure)
    {
        if (figure.Sources is not { } sources || sources.IndexOf("tier") is not (>= 0 and var tier))
        {
            return figure.Caption.Sources;
        }

        var kinds = sources.Rows.GroupBy(r => r.Cells[tier], StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal);
        return $"{figure.Caption.Sources} Kinds of sources: {string.Join(", ", kinds.Select(g => $"{g.Key} {g.Count().ToString(CultureInfo.InvariantCulture)}"))}.";
    }
}
