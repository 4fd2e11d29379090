using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Export.Painting;

namespace RareEarthLeverage.Export.Pdf;

/// <summary>The second part of the file, "Sources and notes": what the caption says, then the tables with the sources of each
/// row. Sheets lie where the figure is wider than high.</summary>
internal static class PdfNotes
{
    /// <summary>The pages.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="context">Knows the addresses.</param>
    /// <param name="leftOut">Stretches of text that the page of the figure could not show.</param>
    public static IReadOnlyList<PdfPage> Of(Figure figure, WriteContext context, int leftOut)
    {
        var flow = new PdfFlow(figure.Scene.WidthPx >= figure.Scene.HeightPx);
        flow.Heading("Sources and notes", 12, Ink.Muted, 26, bold: false);
        flow.Heading(PlainText.Clean(figure.Caption.Title), 18, Ink.Text, 24);
        flow.Space(6);
        foreach (var (heading, text, link) in CaptionLines.Of(figure, context))
        {
            flow.Paragraph(heading, text, link);
        }

        foreach (var table in BriefTable.All(figure, context, sourcesBelow: true))
        {
            flow.Table(table);
        }

        if (BriefTable.OtherSources(figure, context) is { } sources)
        {
            flow.Table(sources);
        }

        flow.SayLeftOut(leftOut + flow.LeftOut);
        flow.Feet(2, flow.Pages.Count + 1, $"{CaptionLines.Foot(figure.Caption)} · {context.Site}", context.Link);
        return flow.Pages;
    }
}
