using System.Globalization;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Export.Painting;

namespace RareEarthLeverage.Export.Pdf;

/// <summary>The second part of the file, "Sources and notes": what the caption says, then the tables with the sources of each
/// row. Sheets are A4, lying where the figure is wider than high; always black on white, because they are for reading.</summary>
internal sealed class PdfNotes
{
    private const double LongSidePx = 1122.5;
    private const double ShortSidePx = 793.7;
    private const double MarginPx = 56;
    private const double TextPx = 11.5;
    private const double LinePx = 15.5;
    private const double HeadingPx = 108;
    private const double GapPx = 10;
    private const double SourceIndentPx = 14;
    private readonly Palette _palette = Palette.Of(Theme.Light);
    private readonly Figure _figure;
    private readonly WriteContext _context;
    private readonly double _width;
    private readonly double _height;
    private readonly List<PdfPage> _pages = [];
    private PdfPage _page;
    private double _y;
    private int _leftOut;

    private PdfNotes(Figure figure, WriteContext context)
    {
        (_figure, _context) = (figure, context);
        (_width, _height) = figure.Scene.WidthPx >= figure.Scene.HeightPx ? (LongSidePx, ShortSidePx) : (ShortSidePx, LongSidePx);
        _page = Turn();
    }

    private double Room => _width - 2 * MarginPx;

    /// <summary>The pages.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="context">Knows the addresses.</param>
    /// <param name="leftOut">Stretches of text that the page of the figure could not show.</param>
    public static IReadOnlyList<PdfPage> Of(Figure figure, WriteContext context, int leftOut)
    {
        var notes = new PdfNotes(figure, context);
        notes.Write(leftOut);
        notes.Feet();
        return notes._pages;
    }

    private void Write(int leftOut)
    {
        Put("Sources and notes", MarginPx, 12, bold: false, Ink.Muted, Room, null, 26);
        Put(PlainText.Clean(_figure.Caption.Title), MarginPx, 18, bold: true, Ink.Text, Room, null, 24);
        _y += 6;
        foreach (var (heading, text, link) in CaptionLines.Of(_figure, _context))
        {
            Paragraph(heading, text, link);
        }

        foreach (var table in _figure.Tables)
        {
            Table(BriefTable.Of(table, _figure, _context, sourcesBelow: true));
        }

        Sources(BriefTable.FurtherSources(_figure, _context));

        var total = leftOut + _leftOut;
        if (total > 0)
        {
            _y += 8;
            Paragraph(
                "Left out",
                $"{PdfCharacters.LeftOut} stands {(total == 1 ? "once" : total.ToString("#,0", CultureInfo.InvariantCulture) + " times")} for characters that the fonts built into PDF readers do not have, such as Chinese ones. SVG, XLSX, CSV and JSON have them.",
                null);
        }
    }

    private void Paragraph(string heading, string text, string? link)
    {
        var lines = TextLines.Of(Shown(text), TextPx, bold: false, Room - HeadingPx);
        Need(Math.Min(lines.Count, 3) * LinePx);
        _page.Text(new(MarginPx, _y), heading, TextPx, bold: true, _palette.Hex(Ink.Text));
        Lines(lines, MarginPx + HeadingPx, TextPx, bold: false, link is null ? Ink.Text : Ink.Focus, link, LinePx);
        _y += 4;
    }

    private void Table(BriefTable table)
    {
        _y += 12;
        Need(4 * LinePx);
        Put(table.Title, MarginPx, 14, bold: true, Ink.Text, Room, null, 19);
        if (table.Rows.Count == 0)
        {
            Put("No rows in this view.", MarginPx, TextPx, bold: false, Ink.Muted, Room, null, LinePx);
            return;
        }

        var widths = table.Widths(TextPx, Room, GapPx);
        Head(table, widths);
        foreach (var row in table.Rows)
        {
            var cells = row.Cells.Select((c, i) => TextLines.Of(Shown(c.Text), TextPx, bold: false, widths[i] - GapPx)).ToList();
            var high = cells.Max(c => c.Count) * LinePx;
            if (_y + Math.Min(high + (row.Sources.Count > 0 ? LinePx : 0), _height / 2) > _height - MarginPx)
            {
                NewPage();
                Head(table, widths);
            }

            Row(row, cells, widths);
            foreach (var source in row.Sources)
            {
                Lines(TextLines.Of(Shown(source.Text), 10.5, bold: false, Room - SourceIndentPx), MarginPx + SourceIndentPx, 10.5, bold: false, source.Link is null ? Ink.Muted : Ink.Tariff, source.Link, 14);
            }

            _y += row.Sources.Count > 0 ? 5 : 0;
        }
    }

    private void Sources(IReadOnlyList<BriefCell> sources)
    {
        if (sources.Count == 0)
        {
            return;
        }

        _y += 12;
        Need(4 * LinePx);
        Put("Sources of what has no row of its own", MarginPx, 14, bold: true, Ink.Text, Room, null, 19);
        foreach (var source in sources)
        {
            Lines(TextLines.Of(Shown(source.Text), 10.5, bold: false, Room), MarginPx, 10.5, bold: false, source.Link is null ? Ink.Muted : Ink.Tariff, source.Link, 14);
        }
    }

    private void Row(BriefRow row, List<IReadOnlyList<string>> cells, IReadOnlyList<double> widths)
    {
        var (x, top, bottom, firstPage) = (MarginPx, _y, _y, _pages.Count);
        for (var i = 0; i < cells.Count; i++)
        {
            // A cell longer than a page goes on alone; the others stand beside its beginning.
            if (_pages.Count == firstPage)
            {
                _y = top;
            }

            Lines(cells[i], x, TextPx, bold: false, row.Cells[i].Link is null ? Ink.Text : Ink.Focus, row.Cells[i].Link, LinePx);
            bottom = _pages.Count == firstPage ? Math.Max(bottom, _y) : _y;
            x += widths[i];
        }

        _y = bottom;
    }

    private void Head(BriefTable table, IReadOnlyList<double> widths)
    {
        var x = MarginPx;
        var heads = table.Labels.Select((l, i) => TextLines.Of(Shown(l), TextPx, bold: true, widths[i] - GapPx)).ToList();
        var top = _y;
        for (var i = 0; i < heads.Count; i++)
        {
            _y = top;
            Lines(heads[i], x, TextPx, bold: true, Ink.Muted, null, LinePx);
            x += widths[i];
        }

        _y = top + heads.Max(h => h.Count) * LinePx;
        var rule = _y - LinePx + 5;
        _page.Stroke(_palette.Hex(Ink.Axis), 0.8);
        _page.Move(new(MarginPx, rule));
        _page.Line(new(_width - MarginPx, rule));
        _page.Paint(fill: false, stroke: true);
        _y += 4;
    }

    private void Put(string text, double x, double size, bool bold, Ink ink, double room, string? link, double line) =>
        Lines(TextLines.Of(Shown(text), size, bold, room), x, size, bold, ink, link, line);

    private void Lines(IReadOnlyList<string> lines, double x, double size, bool bold, Ink ink, string? link, double lineHeight)
    {
        foreach (var line in lines)
        {
            Need(0);
            _page.Text(new(x, _y), line, size, bold, _palette.Hex(ink));
            if (link is not null && line.Length > 0)
            {
                _page.Link(new(x, _y - size, TextWidths.Of(line, size, bold), size * 1.25), link, "");
            }

            _y += lineHeight;
        }
    }

    private void Need(double room)
    {
        if (_y + room > _height - MarginPx)
        {
            NewPage();
        }
    }

    private void NewPage() => _page = Turn();

    private PdfPage Turn()
    {
        var page = new PdfPage(_width, _height);
        _pages.Add(page);
        _y = MarginPx + 8;
        return page;
    }

    private void Feet()
    {
        for (var i = 0; i < _pages.Count; i++)
        {
            var number = string.Create(CultureInfo.InvariantCulture, $"{i + 2} of {_pages.Count + 1}");
            var y = _height - MarginPx * 0.5;
            var foot = TextWidths.Fit($"{CaptionLines.Foot(_figure.Caption)} · {_context.Site}", 10, bold: false, Room - 80);
            _pages[i].Text(new(MarginPx, y), foot, 10, bold: false, _palette.Hex(Ink.Faint));
            _pages[i].Link(new(MarginPx, y - 10, TextWidths.Of(foot, 10), 13), _context.Link, "");
            _pages[i].Text(new(_width - MarginPx - TextWidths.Of(number, 10), y), number, 10, bold: false, _palette.Hex(Ink.Faint));
        }
    }

    // Lines are measured as they are shown.
    private string Shown(string text) => PdfCharacters.Shown(text, ref _leftOut);
}
