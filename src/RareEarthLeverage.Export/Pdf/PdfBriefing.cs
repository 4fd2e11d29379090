using System.Globalization;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Export.Painting;

namespace RareEarthLeverage.Export.Pdf;

/// <summary>Writes a briefing as PDF on A4: cover with contents, a page for each figure with the author's note below, then what
/// is to be known about the figures, and all sources. Each has its bookmark.</summary>
public sealed class PdfBriefing : IBriefingWriter
{
    private const double MarginPx = 56;
    private const double FootPx = 40;
    private const double NotePx = 12.5;
    private const double NoteLinePx = 17;
    private const double NoteGapPx = 18;
    private const int MostNoteLines = 14;
    private static readonly double Width = Math.Floor(PdfFlow.SheetWidthPx);
    private static readonly double Height = Math.Floor(PdfFlow.SheetHeightPx);

    /// <inheritdoc/>
    public string Extension => "pdf";

    /// <inheritdoc/>
    public string MediaType => "application/pdf";

    /// <inheritdoc/>
    public void Write(Briefing briefing, Stream target, Action<int>? drawn = null)
    {
        var items = DrawnItem.All(briefing, Fit, drawn);
        var cover = new PdfFlow(isWide: true);
        Cover(cover, briefing, items);
        var figures = new List<PdfPage>();
        foreach (var item in items)
        {
            briefing.Cancellation.ThrowIfCancellationRequested();
            figures.Add(Page(item));
        }

        var about = new PdfFlow(isWide: true);
        about.Table(BriefingTables.Figures(items));
        var sources = new PdfFlow(isWide: true);
        sources.Table(BriefingTables.Sources(items));
        sources.SayLeftOut(cover.LeftOut + figures.Sum(f => f.LeftOut) + about.LeftOut + sources.LeftOut);

        IReadOnlyList<PdfPage> pages = [.. cover.Pages, .. figures, .. about.Pages, .. sources.Pages];
        var title = PlainText.Clean(briefing.Title);
        var link = briefing.Link ?? briefing.BaseAddress.AbsoluteUri;
        var origin = $"As of {DateText.LongDay(briefing.AsOf)} · data revision {briefing.Revision.ToString(CultureInfo.InvariantCulture)} · {link}";
        PdfFlow.Feet(pages, 1, pages.Count, PlainText.Clean(origin), link, PdfFlow.SheetWidthPx, PdfFlow.SheetHeightPx);
        var first = cover.Pages.Count;
        PdfDocument.Write(
            pages,
            [
                (title, 0),
                .. items.Select((item, i) => ($"{item.Number.ToString(CultureInfo.InvariantCulture)}. {item.Name}", first + i)),
                ("About the figures", first + figures.Count),
                ("Sources", first + figures.Count + about.Pages.Count),
            ],
            new(title, PlainText.Clean(briefing.Byline), PlainText.Clean(origin), link, briefing.AsOf),
            target);
    }

    private static FigureRequest Fit(FigureRequest request, string note) =>
        request with { WidthPx = (int)Width, HeightPx = (int)(Height - FootPx - NoteHeight(note)) };

    private static IReadOnlyList<string> NoteLines(string note)
    {
        var leftOut = 0;
        return TextLines.Of(PdfCharacters.Shown(note, ref leftOut), NotePx, bold: false, Width - 2 * MarginPx);
    }

    private static double NoteHeight(string note) => note.Length == 0 ? 0 : Math.Min(NoteLines(note).Count, MostNoteLines) * NoteLinePx + NoteGapPx;

    private static PdfPage Page(DrawnItem item)
    {
        var page = new PdfPage(PdfFlow.SheetWidthPx, PdfFlow.SheetHeightPx);
        var scene = item.Figure.Scene;
        var palette = Palette.Of(item.Context.Request.Theme);
        var note = NoteHeight(item.Note);
        page.Enter(ScenePlace.In(scene, new(0, 0, PdfFlow.SheetWidthPx, PdfFlow.SheetHeightPx - FootPx - note)));
        new PdfPainter(page, palette, item.Context).Paint(scene.Marks);
        page.Leave();
        var lines = note > 0 ? NoteLines(item.Note) : [];
        var y = PdfFlow.SheetHeightPx - FootPx - note + NoteGapPx;
        for (var i = 0; i < Math.Min(lines.Count, MostNoteLines); i++)
        {
            var text = i == MostNoteLines - 1 && lines.Count > MostNoteLines ? TextWidths.Fit(lines[i] + " ……", NotePx, bold: false, Width - 2 * MarginPx) : lines[i];
            page.Text(new(MarginPx, y + i * NoteLinePx), text, NotePx, bold: false, Palette.Of(Theme.Light).Hex(Ink.Text));
        }

        return page;
    }

    private static void Cover(PdfFlow flow, Briefing briefing, IReadOnlyList<DrawnItem> items)
    {
        flow.Space(60);
        flow.Heading(PlainText.Clean(briefing.Title), 30, Ink.Text, 38);
        if (briefing.Byline.Length > 0)
        {
            flow.Heading(PlainText.Clean(briefing.Byline), 15, Ink.Muted, 24, bold: false);
        }

        flow.Space(10);
        if (briefing.Introduction.Length > 0)
        {
            flow.Heading(PlainText.Clean(briefing.Introduction), 13, Ink.Text, 19, bold: false);
        }

        flow.Space(20);
        foreach (var item in items)
        {
            flow.Paragraph(item.Number.ToString(CultureInfo.InvariantCulture), item.Name, item.Context.Link, headingPx: 28);
        }
    }
}
