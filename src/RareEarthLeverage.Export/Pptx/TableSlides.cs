using System.Globalization;
using System.Text;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Export.Painting;

namespace RareEarthLeverage.Export.Pptx;

/// <summary>A table as native tables on as many slides as it takes.</summary>
internal sealed class TableSlides
{
    /// <summary>Most slides of one table. More than these nobody turns; the workbook has all rows.</summary>
    public const int MostSlides = 40;

    private const double TextPx = 13;
    private const double LinePx = 16;
    private const double SidePx = 5;
    private const double EdgePx = 2.5;
    private const double SlackPx = 4;
    private readonly int _mostLines;
    private readonly BriefTable _table;
    private readonly IReadOnlyList<double> _widths;
    private readonly double _headPx;
    private readonly List<(BriefRow Row, IReadOnlyList<string> Texts, double HeightPx)> _rows;

    public TableSlides(BriefTable table, int mostLines)
    {
        (_table, _mostLines) = (table, mostLines);
        _widths = table.Widths(TextPx, SlideSize.Body.Width, 2 * SidePx + SlackPx);
        _headPx = Height(table.Labels.Select((l, i) => Math.Min(Lines(l, i, bold: true).Count, _mostLines)));
        _rows =
        [
            .. table.Rows.Select(r =>
            {
                var lines = r.Cells.Select((c, i) => Lines(c.Text, i, bold: false)).ToList();
                return (r, (IReadOnlyList<string>)[.. r.Cells.Select((c, i) => Shortened(c.Text, lines[i]))], Height(lines.Select(l => Math.Min(l.Count, _mostLines))));
            }),
        ];
    }

    /// <summary>Rows of each slide; empty when the table has no rows.</summary>
    public IReadOnlyList<(int First, int Count)> Pages()
    {
        var pages = new List<(int, int)>();
        var (first, height) = (0, _headPx);
        for (var i = 0; i < _rows.Count; i++)
        {
            if (i > first && height + _rows[i].HeightPx > SlideSize.Body.Height)
            {
                pages.Add((first, i - first));
                (first, height) = (i, _headPx);
            }

            height += _rows[i].HeightPx;
        }

        if (first < _rows.Count)
        {
            pages.Add((first, _rows.Count - first));
        }

        return pages;
    }

    /// <summary>Draws rows on a slide.</summary>
    public void Draw(Slide slide, int first, int count)
    {
        var xml = new StringBuilder();
        var height = _headPx + _rows.Skip(first).Take(count).Sum(r => r.HeightPx);
        xml.Append($"<p:graphicFrame><p:nvGraphicFramePr>{slide.Identity(_table.Title, $"Table: {_table.Title}")}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp=\"1\"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>");
        xml.Append(SlideShape.Frame(SlideSize.Body with { Height = height }, name: "p:xfrm"));
        xml.Append("<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/table\"><a:tbl><a:tblPr firstRow=\"1\"/><a:tblGrid>");
        foreach (var width in _widths)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<a:gridCol w=\"{SlideShape.Emu(width)}\"/>");
        }

        xml.Append("</a:tblGrid>");
        Row(xml, _headPx, _table.Labels.Select(l => SlideShape.Run(l, TextPx, Hex(slide, Ink.Muted), bold: true)), Hex(slide, Ink.Axis));
        foreach (var (row, texts, rowPx) in _rows.Skip(first).Take(count))
        {
            var cells = row.Cells.Select((c, i) => texts[i].Length == 0 ? "" : Words(slide, texts[i], i, c.Link));
            Row(xml, rowPx, cells, Hex(slide, Ink.Grid));
        }

        slide.Append(xml.Append("</a:tbl></a:graphicData></a:graphic></p:graphicFrame>").ToString());
    }

    /// <summary>The sources of rows, one line each, for the notes.</summary>
    public IEnumerable<string> Sources(int first, int count) =>
        _rows.Skip(first).Take(count).SelectMany(r => SpokenSources.Of(r.Row));

    // A program may take a stretch with a link for one word and break it anywhere: what needs more than a line goes word by word.
    private string Words(Slide slide, string text, int column, string? link)
    {
        var reference = link is null ? null : slide.Link(link);
        var words = text.Split(' ');
        IEnumerable<string> parts = reference is null || Lines(text, column, bold: false).Count == 1 ? [text] : words.Select((w, i) => i < words.Length - 1 ? w + " " : w);
        return string.Concat(parts.Select(p => SlideShape.Run(p, TextPx, Hex(slide, Ink.Text), link: reference)));
    }

    private static string Hex(Slide slide, Ink ink) => DeckFrame.Hex(slide.Palette, ink);

    private static double Height(IEnumerable<int> lines) => lines.DefaultIfEmpty(1).Max() * LinePx + 2 * EdgePx;

    private void Row(StringBuilder xml, double heightPx, IEnumerable<string> runs, string line)
    {
        xml.Append(CultureInfo.InvariantCulture, $"<a:tr h=\"{SlideShape.Emu(heightPx)}\">");
        foreach (var (run, i) in runs.Select((r, i) => (r, i)))
        {
            var text = run.Length == 0 ? string.Create(CultureInfo.InvariantCulture, $"<a:endParaRPr lang=\"en-GB\" sz=\"{SlideShape.FontSize(TextPx)}\"/>") : run;
            xml.Append(CultureInfo.InvariantCulture, $"<a:tc><a:txBody><a:bodyPr/><a:lstStyle/><a:p>{(_table.Numbers.Contains(i) ? "<a:pPr algn=\"r\"/>" : "")}{text}</a:p></a:txBody><a:tcPr marL=\"{SlideShape.Emu(SidePx)}\" marR=\"{SlideShape.Emu(SidePx)}\" marT=\"{SlideShape.Emu(EdgePx)}\" marB=\"{SlideShape.Emu(EdgePx)}\">");
            xml.Append("<a:lnL><a:noFill/></a:lnL><a:lnR><a:noFill/></a:lnR><a:lnT><a:noFill/></a:lnT>").Append($"<a:lnB w=\"9525\">{SlideShape.Fill(line)}</a:lnB><a:noFill/></a:tcPr></a:tc>");
        }

        xml.Append("</a:tr>");
    }

    private IReadOnlyList<string> Lines(string text, int column, bool bold) =>
        TextLines.Of(text, TextPx, bold, _widths[column] - 2 * SidePx - SlackPx);

    // The program breaks the text again, so it gets it whole, as far as there is room.
    private string Shortened(string text, IReadOnlyList<string> lines) =>
        lines.Count <= _mostLines ? text : PlainText.Cut(text, lines.Take(_mostLines).Sum(l => l.Length));
}
