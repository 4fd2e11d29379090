using System.Globalization;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Export.Painting;

namespace RareEarthLeverage.Export.Pdf;

/// <summary>Text and tables that flow over A4 sheets. Always black on white, because they are for reading.</summary>
internal sealed class PdfFlow
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
    private readonly double _width;
    private readonly double _height;
    private readonly List<PdfPage> _pages = [];
    private PdfPage _page;
    private double _y;
    private int _leftOut;

    /// <summary>Begins with an empty sheet.</summary>
    /// <param name="isWide">True for a sheet that lies.</param>
    public PdfFlow(bool isWide)
    {
        (_width, _height) = isWide ? (LongSidePx, ShortSidePx) : (ShortSidePx, LongSidePx);
        _page = Turn();
    }

    /// <summary>Long side of a sheet.</summary>
    public static double SheetWidthPx => LongSidePx;

    /// <summary>Short side of a sheet.</summary>
    public static double SheetHeightPx => ShortSidePx;

    /// <summary>The sheets so far.</summary>
    public IReadOnlyList<PdfPage> Pages => _pages;

    /// <summary>Stretches of text that the fonts could not show.</summary>
    public int LeftOut => _leftOut;

    private double Room => _width - 2 * MarginPx;

    /// <summary>A line of a heading, and what is free below it.</summary>
    public void Heading(string text, double size, Ink ink, double line, bool bold = true)
    {
        Need(line);
        Put(text, MarginPx, size, bold, ink, Room, null, line);
    }

    /// <summary>Leaves room free.</summary>
    public void Space(double px) => _y += px;

    /// <summary>Says how often characters were left out, when any were.</summary>
    public void SayLeftOut(int total)
    {
        if (total > 0)
        {
            _y += 8;
            Paragraph(
                "Left out",
                $"{PdfCharacters.LeftOut} stands {(total == 1 ? "once" : total.ToString("#,0", CultureInfo.InvariantCulture) + " times")} for characters that the fonts built into PDF readers do not have, such as Chinese ones. SVG, XLSX, CSV and JSON have them.",
                null);
        }
    }

    /// <summary>A foot on each sheet, with its number.</summary>
    /// <param name="pages">The sheets, those of other hands too.</param>
    /// <param name="first">Number of the first.</param>
    /// <param name="total">Number of the last of the file.</param>
    /// <param name="words">What the foot says.</param>
    /// <param name="address">Where it leads.</param>
    /// <param name="widthPx">Width of the sheets.</param>
    /// <param name="heightPx">Height of the sheets.</param>
    public static void Feet(IReadOnlyList<PdfPage> pages, int first, int total, string words, string address, double widthPx, double heightPx)
    {
        var colour = Palette.Of(Theme.Light).Hex(Ink.Faint);
        for (var i = 0; i < pages.Count; i++)
        {
            var number = string.Create(CultureInfo.InvariantCulture, $"{first + i} of {total}");
            var y = heightPx - MarginPx * 0.5;
            var foot = TextWidths.Fit(words, 10, bold: false, widthPx - 2 * MarginPx - 80);
            pages[i].Text(new(MarginPx, y), foot, 10, bold: false, colour);
            pages[i].Link(new(MarginPx, y - 10, TextWidths.Of(foot, 10), 13), address, "");
            pages[i].Text(new(widthPx - MarginPx - TextWidths.Of(number, 10), y), number, 10, bold: false, colour);
        }
    }

    /// <summary>A foot on each sheet of this flow.</summary>
    public void Feet(int first, int total, string words, string address) => Feet(_pages, first, total, words, address, _width, _height);

    /// <summary>A heading with text beside it.</summary>
    public void Paragraph(string heading, string text, string? link, double headingPx = HeadingPx)
    {
        var lines = TextLines.Of(Shown(text), TextPx, bold: false, Room - headingPx);
        Need(Math.Min(lines.Count, 3) * LinePx);
        _page.Text(new(MarginPx, _y), heading, TextPx, bold: true, _palette.Hex(Ink.Text));
        Lines(lines, MarginPx + headingPx, TextPx, bold: false, link is null ? Ink.Text : Ink.Focus, link, LinePx);
        _y += 4;
    }

    /// <summary>A table with the sources of each row below it.</summary>
    public void Table(BriefTable table)
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

            Row(table, row, cells, widths);
            foreach (var source in row.Sources)
            {
                Lines(TextLines.Of(Shown(source.Text), 10.5, bold: false, Room - SourceIndentPx), MarginPx + SourceIndentPx, 10.5, bold: false, source.Link is null ? Ink.Muted : Ink.Tariff, source.Link, 14);
            }

            _y += row.Sources.Count > 0 ? 5 : 0;
        }
    }

    private void Row(BriefTable table, BriefRow row, List<IReadOnlyList<string>> cells, IReadOnlyList<double> widths)
    {
        var (x, top, bottom, firstPage) = (MarginPx, _y, _y, _pages.Count);
        for (var i = 0; i < cells.Count; i++)
        {
            // A cell longer than a page goes on alone; the others stand beside its beginning.
            if (_pages.Count == firstPage)
            {
                _y = top;
            }

            Lines(cells[i], Start(table, i, cells[i], x, widths[i], bold: false), TextPx, bold: false, row.Cells[i].Link is null ? Ink.Text : Ink.Focus, row.Cells[i].Link, LinePx);
            bottom = _pages.Count == firstPage ? Math.Max(bottom, _y) : _y;
            x += widths[i];
        }

        _y = bottom;
    }

    // Numbers end where their column does; what they are wrapped to begins where the longest line needs to.
    private static double Start(BriefTable table, int column, IReadOnlyList<string> lines, double x, double width, bool bold) =>
        table.Numbers.Contains(column) ? x + width - GapPx - lines.Max(l => TextWidths.Of(l, TextPx, bold)) : x;

    private void Head(BriefTable table, IReadOnlyList<double> widths)
    {
        var x = MarginPx;
        var heads = table.Labels.Select((l, i) => TextLines.Of(Shown(l), TextPx, bold: true, widths[i] - GapPx)).ToList();
        var top = _y;
        for (var i = 0; i < heads.Count; i++)
        {
            _y = top;
            Lines(heads[i], Start(table, i, heads[i], x, widths[i], bold: true), TextPx, bold: true, Ink.Muted, null, LinePx);
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

    // Lines are measured as they are shown.
    private string Shown(string text) => PdfCharacters.Shown(text, ref _leftOut);
}
