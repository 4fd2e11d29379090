using System.Globalization;
using System.Text;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Export.Painting;
using RareEarthLeverage.Export.Workbooks;

namespace RareEarthLeverage.Export.Pptx;

/// <summary>A table as a bar chart that can be edited in the presentation, with the workbook behind it.</summary>
internal sealed class BarChart
{
    private const string SheetName = "Data";
    private readonly FigureTable _table;
    private readonly BarColumns _columns;
    private readonly Palette _palette;
    private readonly List<Bar> _bars;

    private BarChart(FigureTable table, BarColumns columns, Palette palette)
    {
        (_table, _columns, _palette) = (table, columns, palette);
        var (first, last, value, qualifier) =
            (table.IndexOf(columns.First), table.IndexOf(columns.Last), table.IndexOf(columns.Value), table.IndexOf(columns.Qualifier));
        _bars = [.. table.Rows.Select(r => new Bar(Period(r.Cells[first], r.Cells[last]), r.Cells[value], PlainText.Clean(r.Cells[qualifier])))];
    }

    /// <summary>The chart of a table; null when the table has no numbers for bars.</summary>
    public static BarChart? Of(FigureTable table, Palette palette) =>
        table.Bars is { } columns && new BarChart(table, columns, palette) is { } chart && chart._bars.Exists(b => b.Number is not null) ? chart : null;

    /// <summary>What cannot be seen from the bars: periods whose number is a bound, and periods without one.</summary>
    public string Note()
    {
        var bounds = _bars.Where(b => b.IsBound).Select(Read).ToList();
        var rough = _bars.Where(b => b is { Number: not null, IsExact: false, IsBound: false }).Select(Read).ToList();
        var gaps = _bars.Where(b => b.Number is null).Select(b => b.Period).ToList();
        var parts = new List<string>();
        if (bounds.Count > 0)
        {
            parts.Add($"Hollow bars are bounds: {string.Join("; ", bounds)}.");
        }

        if (rough.Count > 0)
        {
            parts.Add($"Not exact: {string.Join("; ", rough)}.");
        }

        if (gaps.Count > 0)
        {
            parts.Add($"No figure: {string.Join(", ", gaps)}.");
        }

        return string.Join(' ', parts);
    }

    /// <summary>The workbook behind the chart.</summary>
    public byte[] Workbook(Caption caption, WriteContext context)
    {
        var rows = new List<IReadOnlyList<SheetCell>> { new SheetCell[] { new("Period", Bold: true), new(SeriesName, Bold: true), new("How to read it", Bold: true) } };
        rows.AddRange(_bars.Select(b => (IReadOnlyList<SheetCell>)[new(b.Period), new(b.Value, SheetCellKind.Number), new(b.Qualifier)]));
        using var book = new MemoryStream();
        Workbooks.Workbook.Write([new(SheetName, rows)], _table.Title, caption.Subtitle, $"{CaptionLines.Foot(caption)}; {context.Link}", caption.AsOf, book);
        return book.ToArray();
    }

    // Growth has its sign; the sign stands before the number as a true minus, and a section of a format has no sign of its own.
    private string Format(bool decimals)
    {
        var number = decimals ? "#,##0.0" : "#,##0";
        var (plus, unit) = _columns.Unit == "%" ? ("+", "\"%\"") : ("", $"\" {_columns.Unit}\"");
        return PlainText.Xml($"{plus}{number}{unit};\u2212{number}{unit};0{unit}").Replace("\"", "&quot;", StringComparison.Ordinal);
    }

    /// <summary>The chart.</summary>
    public string Xml()
    {
        var count = _bars.Count.ToString(CultureInfo.InvariantCulture);
        var last = (_bars.Count + 1).ToString(CultureInfo.InvariantCulture);
        var (periods, values, looks) = (new StringBuilder(), new StringBuilder(), new StringBuilder());
        for (var i = 0; i < _bars.Count; i++)
        {
            periods.Append(CultureInfo.InvariantCulture, $"<c:pt idx=\"{i}\"><c:v>{PlainText.Xml(_bars[i].Period)}</c:v></c:pt>");
            if (_bars[i].Number is { } number)
            {
                values.Append(CultureInfo.InvariantCulture, $"<c:pt idx=\"{i}\"><c:v>{number}</c:v></c:pt>");
                looks.Append(number < 0 || _bars[i].IsBound ? Look(i, _bars[i], number) : "");
            }
        }

        var text = Hex(Ink.Text);
        // A tenth of thousands of tonnes stands in the workbook; as a label it would only be in the way.
        var (format, axis) = (Format(decimals: _columns.Unit == "%" || _bars.TrueForAll(b => b.Number is null or (> -100 and < 100))), Format(decimals: false));
        return "<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
            + "<c:date1904 val=\"0\"/><c:lang val=\"en-GB\"/><c:roundedCorners val=\"0\"/><c:chart><c:autoTitleDeleted val=\"1\"/><c:plotArea><c:layout/>"
            + $"<c:barChart><c:barDir val=\"col\"/><c:grouping val=\"clustered\"/><c:varyColors val=\"0\"/><c:ser><c:idx val=\"0\"/><c:order val=\"0\"/>"
            + $"<c:tx><c:strRef><c:f>{SheetName}!$B$1</c:f><c:strCache><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>{PlainText.Xml(SeriesName)}</c:v></c:pt></c:strCache></c:strRef></c:tx>"
            + $"<c:spPr>{SlideShape.Fill(Hex(Ink.BarUp))}</c:spPr><c:invertIfNegative val=\"0\"/>{looks}"
            + $"<c:dLbls><c:numFmt formatCode=\"{format}\" sourceLinked=\"0\"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>{TextLook(_bars.Count > 30 ? 700 : 1000, text, bold: true)}<c:dLblPos val=\"outEnd\"/><c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/><c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/></c:dLbls>"
            + $"<c:cat><c:strRef><c:f>{SheetName}!$A$2:$A${last}</c:f><c:strCache><c:ptCount val=\"{count}\"/>{periods}</c:strCache></c:strRef></c:cat>"
            + $"<c:val><c:numRef><c:f>{SheetName}!$B$2:$B${last}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val=\"{count}\"/>{values}</c:numCache></c:numRef></c:val></c:ser>"
            + "<c:gapWidth val=\"45\"/><c:axId val=\"111\"/><c:axId val=\"112\"/></c:barChart>"
            + $"<c:catAx><c:axId val=\"111\"/><c:scaling><c:orientation val=\"minMax\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"b\"/><c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"low\"/><c:spPr>{SlideShape.Line(Hex(Ink.Axis), 1)}</c:spPr>{TextLook(900, Hex(Ink.Muted))}<c:crossAx val=\"112\"/><c:crosses val=\"autoZero\"/><c:auto val=\"0\"/><c:lblAlgn val=\"ctr\"/><c:lblOffset val=\"100\"/><c:noMultiLvlLbl val=\"1\"/></c:catAx>"
            + $"<c:valAx><c:axId val=\"112\"/><c:scaling><c:orientation val=\"minMax\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"l\"/><c:majorGridlines><c:spPr>{SlideShape.Line(Hex(Ink.Grid), 1)}</c:spPr></c:majorGridlines><c:numFmt formatCode=\"{axis}\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"low\"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>{TextLook(900, Hex(Ink.Faint))}<c:crossAx val=\"111\"/><c:crosses val=\"autoZero\"/><c:crossBetween val=\"between\"/></c:valAx>"
            + "<c:spPr><a:noFill/></c:spPr></c:plotArea><c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"
            + $"{TextLook(1000, text)}<c:externalData r:id=\"rId1\"><c:autoUpdate val=\"0\"/></c:externalData></c:chartSpace>";
    }

    private string SeriesName => PlainText.Clean(_table.Columns[_table.IndexOf(_columns.Value)].Label);

    private string Read(Bar bar) => $"{bar.Period} {bar.Qualifier} {BriefTable.Words(bar.Value, FigureColumnKind.Number)}{_columns.Unit}";

    private static string Period(string? first, string? last)
    {
        var (from, to) = (BriefTable.Words(first, FigureColumnKind.Date), BriefTable.Words(last, FigureColumnKind.Date));
        // Jan–Feb 2025: the year once.
        return to.Length == 0 || from == to ? from : from.Length > 5 && to.Length > 5 && from[^5..] == to[^5..] ? $"{from[..^5]}–{to}" : $"{from}–{to}";
    }

    private static string TextLook(int size, string hex, bool bold = false) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz=\"{size}\" b=\"{(bold ? 1 : 0)}\">{SlideShape.Fill(hex)}<a:latin typeface=\"Arial\"/></a:defRPr></a:pPr><a:endParaRPr lang=\"en-GB\"/></a:p></c:txPr>");

    // Programs differ in how they colour negative bars, so each has its own colour.
    private string Look(int index, Bar bar, decimal number)
    {
        var colour = Hex(number < 0 ? Ink.BarDown : Ink.BarUp);
        var area = bar.IsBound ? SlideShape.Fill(null) + SlideShape.Line(colour, 1.6) : SlideShape.Fill(colour);
        return string.Create(CultureInfo.InvariantCulture, $"<c:dPt><c:idx val=\"{index}\"/><c:invertIfNegative val=\"0\"/><c:bubble3D val=\"0\"/><c:spPr>{area}</c:spPr></c:dPt>");
    }

    private string Hex(Ink ink) => DeckFrame.Hex(_palette, ink);

    private sealed record Bar(string Period, string? Value, string Qualifier)
    {
        public decimal? Number { get; } = decimal.TryParse(Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

        public bool IsExact => Qualifier is "" or "exact";

        /// <summary>True when the value may lie beyond the number.</summary>
        public bool IsBound => Number is not null && Qualifier is ("more than" or "less than");
    }
}
