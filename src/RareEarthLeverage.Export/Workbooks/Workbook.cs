using System.Globalization;
using System.Text;
using RareEarthLeverage.Export.Packaging;
using RareEarthLeverage.Export.Painting;

namespace RareEarthLeverage.Export.Workbooks;

/// <summary>Writes sheets as a workbook (XLSX).</summary>
internal static class Workbook
{
    /// <summary>Media type of a workbook.</summary>
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Most links of a sheet; Excel refuses more.</summary>
    public const int MostLinks = 65_530;

    /// <summary>Longest text of a cell in characters; Excel refuses more.</summary>
    public const int LongestText = 32_767;

    private const string Part = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const double WidestCharacters = 60;
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    // Excel takes 1900 for a leap year; before March its numbers are one off.
    private static readonly DateOnly FirstSafeDay = new(1900, 3, 1);

    /// <summary>Writes the workbook.</summary>
    /// <param name="sheets">At least one.</param>
    /// <param name="title">Title of the file.</param>
    /// <param name="subject">What it shows.</param>
    /// <param name="origin">Where it comes from.</param>
    /// <param name="day">Day that the file carries.</param>
    /// <param name="target">Where to.</param>
    public static void Write(IReadOnlyList<Sheet> sheets, string title, string subject, string origin, DateOnly day, Stream target)
    {
        var file = new PartsFile();
        var names = Names(sheets);
        var (list, filters) = (new StringBuilder(), new StringBuilder());
        for (var i = 0; i < sheets.Count; i++)
        {
            var number = (i + 1).ToString(CultureInfo.InvariantCulture);
            var path = $"xl/worksheets/sheet{number}.xml";
            file.Add(path, Part + "worksheet+xml", Xml(sheets[i], path, file, isFirst: i == 0));
            file.Refer("xl/workbook.xml", "rId" + number, "worksheet", path);
            list.Append($"<sheet name=\"{PlainText.Xml(names[i])}\" sheetId=\"{number}\" r:id=\"rId{number}\"/>");
            if (sheets[i].HasHead)
            {
                filters.Append(CultureInfo.InvariantCulture, $"<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"{i}\" hidden=\"1\">'{PlainText.Xml(names[i].Replace("'", "''", StringComparison.Ordinal))}'!$A$1:${Letters(Columns(sheets[i]) - 1)}${sheets[i].Rows.Count}</definedName>");
            }
        }

        var defined = filters.Length == 0 ? "" : $"<definedNames>{filters}</definedNames>";
        file.Add("xl/workbook.xml", Part + "sheet.main+xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><bookViews><workbookView/></bookViews><sheets>{list}</sheets>{defined}</workbook>");
        file.Add("xl/styles.xml", Part + "styles+xml", WorkbookStyles.Xml);
        file.Refer("xl/workbook.xml", "rIdStyles", "styles", "xl/styles.xml");
        file.Refer("", "rIdMain", "officeDocument", "xl/workbook.xml");
        file.Describe(title, subject, origin, day);
        file.Save(target);
    }

    /// <summary>Letters of a column, 0 is A.</summary>
    public static string Letters(int column) => column < 26 ? ((char)('A' + column)).ToString() : Letters(column / 26 - 1) + (char)('A' + column % 26);

    /// <summary>The number that stands for a day; null when the text is no day that it could stand for.</summary>
    public static int? Serial(string? iso) =>
        DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day >= FirstSafeDay ? day.DayNumber - DayZero.DayNumber : null;

    private static int Columns(Sheet sheet) => Math.Max(1, sheet.Rows.Select(r => r.Count).DefaultIfEmpty(1).Max());

    private static List<string> Names(IReadOnlyList<Sheet> sheets)
    {
        const int longest = 31;
        var names = new List<string>();
        foreach (var sheet in sheets)
        {
            var name = PlainText.Clean(sheet.Name).Trim('\'', ' ');
            foreach (var c in "[]:*?/\\")
            {
                name = name.Replace(c, ' ');
            }

            name = name.Length == 0 ? "Sheet" : name.Length > longest ? name[..longest].TrimEnd() : name;
            var free = name;
            for (var n = 2; names.Contains(free, StringComparer.OrdinalIgnoreCase); n++)
            {
                var number = " " + n.ToString(CultureInfo.InvariantCulture);
                free = name[..Math.Min(name.Length, longest - number.Length)] + number;
            }

            names.Add(free);
        }

        return names;
    }

    private static string Xml(Sheet sheet, string path, PartsFile file, bool isFirst)
    {
        var columns = Columns(sheet);
        var xml = new StringBuilder($"<worksheet xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><sheetViews><sheetView{(isFirst ? " tabSelected=\"1\"" : "")} workbookViewId=\"0\">");
        xml.Append(sheet.HasHead ? "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/><selection pane=\"bottomLeft\"/>" : "");
        xml.Append("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"13.5\"/><cols>");
        for (var i = 0; i < columns; i++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<col min=\"{i + 1}\" max=\"{i + 1}\" width=\"{(i < sheet.Widths.Count ? sheet.Widths[i] : Width(sheet, i)):0.#}\" customWidth=\"1\"/>");
        }

        xml.Append("</cols><sheetData>");
        var links = new StringBuilder();
        var addresses = new Dictionary<string, string>(StringComparer.Ordinal);
        var linked = 0;
        for (var r = 0; r < sheet.Rows.Count; r++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{r + 1}\">");
            for (var c = 0; c < sheet.Rows[r].Count; c++)
            {
                var cell = sheet.Rows[r][c];
                if (string.IsNullOrEmpty(cell.Text))
                {
                    continue;
                }

                var place = Letters(c) + (r + 1).ToString(CultureInfo.InvariantCulture);
                var leads = cell.Link is not null && linked < MostLinks;
                Cell(xml, cell, place, leads);
                if (leads && cell.Link is { } address)
                {
                    linked++;
                    if (!addresses.TryGetValue(address, out var id))
                    {
                        addresses.Add(address, id = "rId" + (addresses.Count + 1).ToString(CultureInfo.InvariantCulture));
                        file.Link(path, id, address);
                    }

                    links.Append($"<hyperlink ref=\"{place}\" r:id=\"{id}\"/>");
                }
            }

            xml.Append("</row>");
        }

        xml.Append("</sheetData>");
        xml.Append(sheet.HasHead ? string.Create(CultureInfo.InvariantCulture, $"<autoFilter ref=\"A1:{Letters(columns - 1)}{sheet.Rows.Count}\"/>") : "");
        xml.Append(links.Length > 0 ? $"<hyperlinks>{links}</hyperlinks>" : "");
        return xml.Append("<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/><pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>").ToString();
    }

    private static void Cell(StringBuilder xml, SheetCell cell, string place, bool leads)
    {
        var look = (cell.Bold ? WorkbookStyles.Bold : 0) + (leads ? WorkbookStyles.Link : 0) + (cell.Wrap ? WorkbookStyles.Wrap : 0);
        if (cell.Kind == SheetCellKind.Date && Serial(cell.Text) is { } day)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<c r=\"{place}\" s=\"{look + WorkbookStyles.Date}\"><v>{day}</v></c>");
            return;
        }

        // A number of more than 15 digits would be rounded by a spreadsheet: it stays text.
        if (cell.Kind == SheetCellKind.Number && cell.Text?.Length <= 16 && decimal.TryParse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            xml.Append(CultureInfo.InvariantCulture, $"<c r=\"{place}\" s=\"{look}\"><v>{number}</v></c>");
            return;
        }

        var text = PlainText.Cut(PlainText.Clean(cell.Text), LongestText);
        look += text[0] is '=' or '+' or '-' or '@' || cell.Text?[0] is '\t' or '\r' ? WorkbookStyles.Literal : 0;
        xml.Append(CultureInfo.InvariantCulture, $"<c r=\"{place}\" s=\"{look}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">").Append(Escaped(text)).Append("</t></is></c>");
    }

    // A workbook reads _x0041_ in text as a character: an underscore before such letters is itself written so.
    private static string Escaped(string text)
    {
        var xml = PlainText.Xml(text);
        for (var at = xml.IndexOf("_x", StringComparison.Ordinal); at >= 0 && at + 7 <= xml.Length; at = at + 1 < xml.Length ? xml.IndexOf("_x", at + 1, StringComparison.Ordinal) : -1)
        {
            if (xml[at + 6] == '_' && xml[(at + 2)..(at + 6)].All(char.IsAsciiHexDigit))
            {
                xml = string.Concat(xml.AsSpan(0, at), "_x005F", xml.AsSpan(at));
                at += 6;
            }
        }

        return xml;
    }

    private static double Width(Sheet sheet, int column)
    {
        var longest = sheet.Rows.Where(r => r.Count > column).Select(r => (double)(r[column].Kind == SheetCellKind.Date ? Math.Min(r[column].Text?.Length ?? 0, 11) : r[column].Text?.Length ?? 0)).DefaultIfEmpty(0).Max();
        return Math.Clamp(longest + 3, 8, WidestCharacters);
    }
}
