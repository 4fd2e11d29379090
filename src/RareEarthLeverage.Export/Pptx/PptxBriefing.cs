using System.Globalization;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Export.Painting;

namespace RareEarthLeverage.Export.Pptx;

/// <summary>Writes a briefing as a presentation: cover with contents, a slide of shapes for each figure with the author's note
/// below, its bars as a chart, then what is to be known about the figures, and all sources.</summary>
public sealed class PptxBriefing : IBriefingWriter
{
    private const double TitlePx = 40;
    private const double BylinePx = 20;
    private const double TextPx = 15;
    private const double LinePx = 21;

    /// <inheritdoc/>
    public string Extension => "pptx";

    /// <inheritdoc/>
    public string MediaType => "application/vnd.openxmlformats-officedocument.presentationml.presentation";

    /// <inheritdoc/>
    public void Write(Briefing briefing, Stream target, Action<int>? drawn = null)
    {
        var items = DrawnItem.All(briefing, Fit, drawn);
        var deck = new Deck(items[0].Context.Request.Theme);
        Cover(deck, briefing, items);
        foreach (var item in items)
        {
            briefing.Cancellation.ThrowIfCancellationRequested();
            FigureSlides.Picture(deck, item.Figure, item.Context, BriefTable.All(item.Figure, item.Context), item.Note);
            FigureSlides.Bars(deck, item.Figure, item.Context);
        }

        var (foot, link) = (FigureSlides.Fitted(Foot(briefing)), Address(briefing));
        FigureSlides.Rows(deck, BriefingTables.Figures(items), foot, link, mostLines: 16);
        FigureSlides.Rows(deck, BriefingTables.Sources(items), foot, link);
        deck.Save(PlainText.Clean(briefing.Title), PlainText.Clean(briefing.Byline), Foot(briefing), briefing.AsOf, target);
    }

    private static FigureRequest Fit(FigureRequest request, string note) =>
        request with { WidthPx = SlideSize.WidthPx, HeightPx = SlideSize.FigureHeightPx - (int)FigureSlides.NoteHeight(note) };

    private static string Address(Briefing briefing) => briefing.Link ?? briefing.BaseAddress.AbsoluteUri;

    private static string Foot(Briefing briefing) =>
        $"As of {DateText.LongDay(briefing.AsOf)} · data revision {briefing.Revision.ToString(CultureInfo.InvariantCulture)} · {Address(briefing)}";

    private static void Cover(Deck deck, Briefing briefing, IReadOnlyList<DrawnItem> items)
    {
        const double left = 80;
        const double room = SlideSize.WidthPx - 2 * left;
        var slide = deck.Begin();
        var title = PlainText.Clean(briefing.Title);
        var lines = TextLines.Of(title, TitlePx, bold: true, room);
        var y = 96.0;
        slide.Title(title, new(left, y, room, lines.Count * TitlePx * 1.25), TitlePx);
        y += lines.Count * TitlePx * 1.25 + 12;
        void Words(string name, string text, double size, Ink ink, double line)
        {
            if (text.Length > 0)
            {
                var height = TextLines.Of(text, size, bold: false, room - 10).Count * line;
                slide.TextBox(slide.Identity(name), new(left, y, room, height), "l", SlideShape.Run(text, size, DeckFrame.Hex(slide.Palette, ink)), wrap: true);
                y += height + 14;
            }
        }

        Words("Date and author", PlainText.Clean(briefing.Byline), BylinePx, Ink.Muted, BylinePx * 1.3);
        Words("Introduction", PlainText.Clean(briefing.Introduction), TextPx + 1, Ink.Text, LinePx);
        y += 16;
        // Two columns where one is too long; what is still too much is on the slides that follow.
        var rows = Math.Max(1, (int)((SlideSize.FigureHeightPx - y) / LinePx));
        var columns = items.Count > rows ? 2 : 1;
        var width = room / columns;
        foreach (var (item, i) in items.Take(rows * columns).Select((item, i) => (item, i)))
        {
            // Without what it shows when that would be cut; the slides that follow have it.
            var number = item.Number.ToString(CultureInfo.InvariantCulture);
            var whole = $"{number}  {item.Name}";
            var text = TextWidths.Of(whole, TextPx) <= width - 24 ? whole : TextWidths.Fit($"{number}  {PlainText.Clean(item.Figure.Caption.Title)}", TextPx, bold: false, width - 24);
            slide.TextBox(
                slide.Identity("Contents " + item.Number.ToString(CultureInfo.InvariantCulture), "", item.Context.Link),
                new(left + i / rows * width, y + i % rows * LinePx, width - 20, LinePx),
                "l",
                SlideShape.Run(text, TextPx, DeckFrame.Hex(slide.Palette, Ink.Text)));
        }

        slide.Foot(FigureSlides.Fitted(Foot(briefing)), Address(briefing));
        deck.End(slide, [title, Foot(briefing), .. items.Select(i => $"{i.Number.ToString(CultureInfo.InvariantCulture)}. {PlainText.Clean(i.Figure.Caption.Title)}: {i.Context.Link}")]);
    }
}
