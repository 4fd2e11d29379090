using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Export.Painting;

namespace RareEarthLeverage.Export.Pdf;

/// <summary>Writes the figure as PDF: a page of the size of the figure, drawn as lines and text that can be selected, with live
/// links, then pages with sources and notes. Fonts are those built into every reader and a handful of drawn signs; no font file is
/// embedded.</summary>
public sealed class PdfWriter : IFigureWriter
{
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

        var caption = figure.Caption;
        var about = new PdfAbout(PlainText.Clean(caption.Title), PlainText.Clean(caption.Subtitle), $"{CaptionLines.Foot(caption)}; {context.Link}", context.Link, caption.AsOf);
        PdfDocument.Write([.. pages], [("Figure", 0), ("Sources and notes", 1)], about, target);
    }
}
