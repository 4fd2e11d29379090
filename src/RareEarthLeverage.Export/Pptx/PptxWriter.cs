using RareEarthLeverage.Charts;
using RareEarthLeverage.Export.Painting;

namespace RareEarthLeverage.Export.Pptx;

/// <summary>Writes the figure as a presentation whose parts can be edited: a slide of named shapes, a slide with the bars as a
/// chart and its workbook, slides with the rows as tables. Notes carry the words round the figure and all sources.</summary>
public sealed class PptxWriter : IFigureWriter
{
    // Drawn at the size of the slide, 12 pixels are 9 points.
    private const int FigureWidthPx = SlideSize.WidthPx;

    /// <inheritdoc/>
    public string Extension => "pptx";

    /// <inheritdoc/>
    public string MediaType => "application/vnd.openxmlformats-officedocument.presentationml.presentation";

    /// <inheritdoc/>
    public FigureRequest Fit(FigureRequest request) =>
        request.HeightPx is null && request.WidthPx == new FigureRequest { AsOf = request.AsOf }.WidthPx || FigureSizes.Of(request.WidthPx, request.HeightPx)?.Id == "slide"
            ? request with { WidthPx = FigureWidthPx, HeightPx = SlideSize.FigureHeightPx }
            : request;

    /// <inheritdoc/>
    public void Write(Figure figure, WriteContext context, Stream target)
    {
        var deck = new Deck(context.Request.Theme);
        var tables = BriefTable.All(figure, context).ToList();
        if (BriefTable.OtherSources(figure, context) is { } sources)
        {
            tables.Add(sources);
        }

        FigureSlides.Picture(deck, figure, context, tables);
        FigureSlides.Bars(deck, figure, context);
        foreach (var table in tables)
        {
            FigureSlides.Rows(deck, table, FigureSlides.Foot(figure, context), context.Link);
        }

        var caption = figure.Caption;
        deck.Save(caption.Title, caption.Subtitle, $"{CaptionLines.Foot(caption)}; {context.Link}", caption.AsOf, target);
    }
}
