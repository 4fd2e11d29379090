using System.Globalization;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Export.Painting;

namespace RareEarthLeverage.Export.Pptx;

/// <summary>The slides of a figure: its picture as shapes, its bars as charts, its rows as tables.</summary>
internal static class FigureSlides
{
    private const double TitleLineHeight = 1.2;
    private const double NotePx = 15;
    private const double NoteLinePx = 19;
    private const double NoteGapPx = 16;
    private const int MostNoteLines = 10;

    /// <summary>The slide with the picture as shapes.</summary>
    /// <param name="deck">The presentation.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="context">Knows the addresses.</param>
    /// <param name="tables">Tables whose sources go into the notes.</param>
    /// <param name="note">Words of the author below the picture; empty when there are none.</param>
    public static void Picture(Deck deck, Figure figure, WriteContext context, IEnumerable<BriefTable> tables, string note = "")
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
        var place = ScenePlace.In(scene, new(0, top, SlideSize.WidthPx, SlideSize.FigureHeightPx - top - NoteHeight(note)));
        slide.Title(PlainText.Clean(figure.Caption.Title), lines.Count > 0 ? TitleBox(lines, place) : null, lines.Count > 0 ? place.Length(lines[0].SizePx) : null);
        new SlidePainter(slide, place, context, left).Paint(scene.Marks);
        Note(slide, note);
        slide.Foot(Foot(figure, context), context.Link);

        var notes = CaptionLines.Of(figure, context).Select(l => $"{l.Heading}: {l.Text}").Prepend(PlainText.Clean(figure.Caption.Title)).ToList();
        notes.AddRange(note.Length > 0 ? [note] : []);
        notes.AddRange(tables.SelectMany(t => t.Rows).SelectMany(SpokenSources.Of));
        notes.AddRange((BriefTable.OtherSources(figure, context)?.Rows ?? []).Select(r => string.Join(" · ", r.Cells.Where(c => c.Text.Length > 0).Select(c => c.Link is null ? c.Text : $"{c.Text} {c.Link}"))));
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

    /// <summary>A slide with an editable chart for each table that makes bars.</summary>
    public static void Bars(Deck deck, Figure figure, WriteContext context)
    {
        foreach (var table in figure.Tables)
        {
            if (BarChart.Of(table, Palette.Of(context.Request.Theme)) is { } chart)
            {
                Bars(deck, chart, table, figure, context);
            }
        }
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

        slide.Foot(Foot(figure, context), context.Link);
        var brief = BriefTable.Of(table, context);
        deck.End(
            slide,
            [
                chart.Note(),
                PlainText.Clean(figure.Caption.Method),
                .. brief.Rows.Select(r => string.Join(" · ", r.Cells.Where(c => c.Text.Length > 0).Select(c => c.Link is null ? c.Text : $"{c.Text} {c.Link}"))),
            ]);
    }

    /// <summary>The rows of a table on as many slides as it takes.</summary>
    /// <param name="deck">The presentation.</param>
    /// <param name="table">The table.</param>
    /// <param name="foot">Foot of each slide.</param>
    /// <param name="address">Where the foot leads.</param>
    /// <param name="mostLines">Most lines of a cell; what is longer is cut.</param>
    public static void Rows(Deck deck, BriefTable table, string foot, string address, int mostLines = 4)
    {
        var slides = new TableSlides(table, mostLines);
        var pages = slides.Pages();
        for (var i = 0; i < Math.Min(pages.Count, TableSlides.MostSlides); i++)
        {
            var slide = deck.Begin();
            var part = pages.Count == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({i + 1} of {pages.Count})");
            slide.Title(table.Title + part);
            slides.Draw(slide, pages[i].First, pages[i].Count);
            slide.Foot(foot, address);
            var sources = slides.Sources(pages[i].First, pages[i].Count).ToList();
            if (i == TableSlides.MostSlides - 1 && pages.Count > TableSlides.MostSlides)
            {
                var rest = table.Rows.Count - pages[i].First - pages[i].Count;
                sources.Insert(0, string.Create(CultureInfo.InvariantCulture, $"{rest:#,0} further rows are not on slides; the workbooks of the figures have all of them."));
            }

            deck.End(slide, sources);
        }
    }

    /// <summary>The foot of a slide with a figure.</summary>
    public static string Foot(Figure figure, WriteContext context) => Fitted($"{CaptionLines.Foot(figure.Caption)} · {context.Link}");

    /// <summary>A foot as wide as there is room.</summary>
    public static string Fitted(string foot)
    {
        const double size = 11;
        return TextWidths.Fit(PlainText.Clean(foot), size, bold: false, SlideSize.Foot.Width - 8);
    }

    /// <summary>What a note takes of the height of a slide.</summary>
    public static double NoteHeight(string note) => note.Length == 0 ? 0 : Math.Min(MostNoteLines, NoteLines(note).Count) * NoteLinePx + NoteGapPx;

    private static IReadOnlyList<string> NoteLines(string note) => TextLines.Of(note, NotePx, bold: false, SlideSize.WidthPx - 2 * SlideSize.MarginPx - 8);

    private static void Note(Slide slide, string note)
    {
        if (note.Length == 0)
        {
            return;
        }

        var lines = NoteLines(note);
        var shown = lines.Count <= MostNoteLines ? note : PlainText.Cut(note, lines.Take(MostNoteLines).Sum(l => l.Length));
        var height = NoteHeight(note);
        slide.TextBox(
            slide.Identity("Note"),
            new(SlideSize.MarginPx, SlideSize.FigureHeightPx - height + NoteGapPx / 2, SlideSize.WidthPx - 2 * SlideSize.MarginPx, height - NoteGapPx / 2),
            "l",
            SlideShape.Run(shown, NotePx, DeckFrame.Hex(slide.Palette, Ink.Text)),
            wrap: true);
    }
}
