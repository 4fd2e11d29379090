using System.Globalization;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Export.Painting;

namespace RareEarthLeverage.Export.Pptx;

/// <summary>Writes the figure as a presentation whose parts can be edited: a slide of named shapes, a slide with the bars as a
/// chart and its workbook, slides with the rows as tables. Notes carry the words round the figure and all sources.</summary>
public sealed class PptxWriter : IFigureWriter
{
    // Drawn at the size of the slide, 12 pixels are 9 points.
    private const int FigureWidthPx = SlideSize.WidthPx;
    private const double TitleLineHeight = 1.2;

    /// <inheritdoc/>
    public string Extension => "pptx";

    /// <inheritdoc/>
    public string MediaType => "application/vnd.openxmlformats-officedocument.presentationml.presentation";

    /// <inheritdoc/>
    public FigureRequest Fit(FigureRequest request) =>
        request.HeightPx is null && request.WidthPx == new FigureRequest { AsOf = request.AsOf }.WidthPx
            ? request with { WidthPx = FigureWidthPx, HeightPx = SlideSize.FigureHeightPx }
            : request;

    /// <inheritdoc/>
    public void Write(Figure figure, WriteContext context, Stream target)
    {
        var deck = new Deck(context.Request.Theme);
        var tables = figure.Tables.Select(t => BriefTable.Of(t, figure, context)).ToList();
        Picture(deck, figure, context, tables);
        foreach (var table in figure.Tables)
        {
            if (BarChart.Of(table, Palette.Of(context.Request.Theme)) is { } chart)
            {
                Bars(deck, chart, table, figure, context);
            }
        }

        foreach (var table in tables)
        {
            Rows(deck, table, figure, context);
        }

        deck.Save(figure.Caption, context, target);
    }

    private static void Picture(Deck deck, Figure figure, WriteContext context, IEnumerable<BriefTable> tables)
    {
        var (scene, slide, lines) = (figure.Scene, deck.Begin(), SceneTitle.Find(figure.Scene));
        var left = new HashSet<Mark>(lines, ReferenceEqualityComparer.Instance);
        if (scene.Marks.Count > 0 && scene.Marks[0] is BoxMark { Fill: Ink.Paper } ground && ground.Box.Width >= scene.WidthPx && ground.Box.Height >= scene.HeightPx)
        {
            // The slide itself is the paper.
            left.Add(ground);
        }

        // A picture without a title of its own makes room for the slide's.
        var top = lines.Count > 0 ? 0 : SlideSize.Title.Bottom;
        var place = ScenePlace.In(scene, new(0, top, SlideSize.WidthPx, SlideSize.FigureHeightPx - top));
        slide.Title(PlainText.Clean(figure.Caption.Title), lines.Count > 0 ? TitleBox(lines, place) : null, lines.Count > 0 ? place.Length(lines[0].SizePx) : null);
        new SlidePainter(slide, place, context, left).Paint(scene.Marks);
        Foot(slide, figure, context);

        var notes = CaptionLines.Of(figure, context).Select(l => $"{l.Heading}: {l.Text}").Prepend(PlainText.Clean(figure.Caption.Title)).ToList();
        notes.AddRange(tables.SelectMany(t => t.Rows).SelectMany(SpokenSources.Of));
        notes.AddRange(BriefTable.FurtherSources(figure, context).Select(s => s.Link is null ? s.Text : $"{s.Text} {s.Link}"));
        deck.End(slide, notes);
    }

    private static SceneBox TitleBox(IReadOnlyList<TextMark> lines, ScenePlace place)
    {
        var size = lines[0].SizePx;
        var first = lines[0].Box;
        // The first baseline of Arial stands 0.905 sizes below the top of its line.
        var box = place.Of(new SceneBox(first.X, lines[0].At.Y - 0.905 * size, 0, size * TitleLineHeight * lines.Count));
        return box with { Width = Math.Max(40, SlideSize.WidthPx - Math.Max(place.Left, 8) - box.X) };
    }

    private static void Bars(Deck deck, BarChart chart, FigureTable table, Figure figure, WriteContext context)
    {
        const double notePx = 34;
        var (slide, body) = (deck.Begin(), SlideSize.Body);
        var reference = deck.AddChart(slide, chart.Xml(), chart.Workbook(figure.Caption, context));
        slide.Title(PlainText.Clean(table.Title));
        slide.Append(
            $"<p:graphicFrame><p:nvGraphicFramePr>{slide.Identity(PlainText.Clean(table.Title), $"Bar chart: {PlainText.Clean(table.Title)}. {chart.Note()}")}<p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr>{SlideShape.Frame(body with { Height = body.Height - notePx }, name: "p:xfrm")}"
            + $"<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" r:id=\"{reference}\"/></a:graphicData></a:graphic></p:graphicFrame>");
        if (chart.Note() is { Length: > 0 } note)
        {
            const double size = 12;
            var text = TextLines.Of(note, size, bold: false, body.Width - 10);
            var shown = text.Count <= 2 ? note : $"{text[0]} {TextWidths.Fit(text[1] + "……", size, bold: false, body.Width - 10)}";
            slide.TextBox(slide.Identity("What the bars do not show"), new(body.X, body.Bottom - notePx, body.Width, notePx), "l", SlideShape.Run(shown, size, DeckFrame.Hex(slide.Palette, Ink.Muted)), wrap: true);
        }

        Foot(slide, figure, context);
        var brief = BriefTable.Of(table, figure, context);
        deck.End(
            slide,
            [
                chart.Note(),
                PlainText.Clean(figure.Caption.Method),
                .. brief.Rows.Select(r => string.Join(" · ", r.Cells.Where(c => c.Text.Length > 0).Select(c => c.Link is null ? c.Text : $"{c.Text} {c.Link}"))),
            ]);
    }

    private static void Rows(Deck deck, BriefTable table, Figure figure, WriteContext context)
    {
        var slides = new TableSlides(table);
        var pages = slides.Pages();
        for (var i = 0; i < Math.Min(pages.Count, TableSlides.MostSlides); i++)
        {
            var slide = deck.Begin();
            var part = pages.Count == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({i + 1} of {pages.Count})");
            slide.Title(table.Title + part);
            slides.Draw(slide, pages[i].First, pages[i].Count);
            Foot(slide, figure, context);
            var sources = slides.Sources(pages[i].First, pages[i].Count).ToList();
            if (i == TableSlides.MostSlides - 1 && pages.Count > TableSlides.MostSlides)
            {
                var rest = table.Rows.Count - pages[i].First - pages[i].Count;
                sources.Insert(0, string.Create(CultureInfo.InvariantCulture, $"{rest:#,0} further rows are not on slides; the workbook of this figure has all of them."));
            }

            deck.End(slide, sources);
        }
    }

    private static void Foot(Slide slide, Figure figure, WriteContext context)
    {
        const double size = 11;
        var foot = $"{CaptionLines.Foot(figure.Caption)} · {context.Link}";
        slide.Foot(TextWidths.Fit(PlainText.Clean(foot), size, bold: false, SlideSize.Foot.Width - 8), context.Link);
    }
}
