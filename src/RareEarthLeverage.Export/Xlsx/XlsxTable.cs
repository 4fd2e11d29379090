using System.Globalization;
using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using RareEarthLeverage.Export.Workbooks;

namespace RareEarthLeverage.Export.Xlsx;

/// <summary>Reads the first sheet of an Excel workbook as text. A number comes in its shortest form, a date as 2025-04-04, true and
/// false as words; of a formula the value that was stored with it. Nothing in the file is run or fetched.</summary>
public static class XlsxTable
{
    /// <summary>Most rows and columns that are read.</summary>
    public const int MostRows = 50_001;

    private const int MostColumns = 200;
    private const long LongestPart = 256L * 1024 * 1024;

    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly XNamespace Package = "http://schemas.openxmlformats.org/package/2006/relationships";

    // 14 to 22 and 45 to 47 are the built-in formats for days and times.
    private static readonly HashSet<int> BuiltInDates = [14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47];

    /// <summary>Reads the workbook. Never throws for what is in the file.</summary>
    /// <param name="file">The file; it has to be able to seek.</param>
    public static XlsxSheet Read(Stream file)
    {
        var rows = new List<XlsxRow>();
        try
        {
            using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            return ReadSheet(zip, rows) is { } problem ? new([], rows.Count + 1, problem) : new(rows, 0, null);
        }
        catch (Exception fault) when (fault is InvalidDataException or XmlException or IOException or FormatException or OverflowException or NotSupportedException)
        {
            return new([], rows.Count + 1, $"not a sound Excel workbook: {fault.Message}");
        }
    }

    /// <summary>Writes rows of text as the only sheet of a workbook, every cell as the text that it is; read again, they are the same.</summary>
    /// <param name="name">Name of the sheet.</param>
    /// <param name="rows">The rows, the first one the header.</param>
    /// <param name="day">Day that the file carries.</param>
    /// <param name="target">Where to.</param>
    public static void Write(string name, IEnumerable<IReadOnlyList<string>> rows, DateOnly day, Stream target) =>
        Workbook.Write([new Sheet(name, [.. rows.Select(r => (IReadOnlyList<SheetCell>)[.. r.Select(c => new SheetCell(c))])]) { HasHead = true }], name, name, "", day, target);

    private static string? ReadSheet(ZipArchive zip, List<XlsxRow> rows)
    {
        if (Part(zip, "xl/workbook.xml") is not { } workbook || SheetPath(zip, workbook) is not { } path || zip.GetEntry(path) is not { } entry)
        {
            return "not an Excel workbook (.xlsx) with a sheet";
        }

        var texts = Part(zip, "xl/sharedStrings.xml")?.Elements(Main + "si").Select(TextOf).ToList() ?? [];
        var dates = DateStyles(Part(zip, "xl/styles.xml"));
        var since = workbook.Element(Main + "workbookPr")?.Attribute("date1904")?.Value is "1" or "true" ? new DateTime(1904, 1, 1) : new DateTime(1899, 12, 30);
        using var reader = Open(entry);
        var number = 0;
        while (!reader.EOF)
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "row")
            {
                reader.Read();
                continue;
            }

            var row = (XElement)XNode.ReadFrom(reader);
            number = row.Attribute("r") is { } r ? int.Parse(r.Value, CultureInfo.InvariantCulture) : number + 1;
            var cells = new List<string>();
            foreach (var cell in row.Elements(Main + "c"))
            {
                var column = cell.Attribute("r") is { } place ? Column(place.Value) : cells.Count;
                if (column is < 0 or >= MostColumns)
                {
                    return $"a cell in column {cell.Attribute("r")?.Value}; at most {MostColumns} columns are read";
                }

                while (cells.Count <= column)
                {
                    cells.Add("");
                }

                cells[column] = Value(cell, texts, dates, since);
            }

            if (cells.Exists(c => c.Length > 0))
            {
                rows.Add(new(number, cells));
            }

            if (rows.Count > MostRows)
            {
                return $"more than {MostRows} rows";
            }
        }

        return null;
    }

    private static string Value(XElement cell, List<string> texts, HashSet<int> dates, DateTime since)
    {
        var value = cell.Element(Main + "v")?.Value ?? "";
        switch (cell.Attribute("t")?.Value)
        {
            case "s":
                return texts.ElementAtOrDefault(int.Parse(value, CultureInfo.InvariantCulture)) ?? throw new FormatException("a cell names a text that is not there");
            case "inlineStr":
                return cell.Element(Main + "is") is { } inline ? TextOf(inline) : "";
            case "b":
                return value == "1" ? "true" : "false";
            case "str" or "e" or "d":
                return value;
        }

        if (value.Length == 0)
        {
            return "";
        }

        var number = double.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture);
        return cell.Attribute("s") is { } style && dates.Contains(int.Parse(style.Value, CultureInfo.InvariantCulture))
            ? Day(since, number)
            : Math.Abs(number) < 1e15 ? ((decimal)number).ToString(CultureInfo.InvariantCulture) : number.ToString(CultureInfo.InvariantCulture);
    }

    private static string Day(DateTime since, double days)
    {
        if (days is < 0 or > 2_900_000)
        {
            throw new FormatException("a date outside the calendar");
        }

        var time = since.AddDays(days);
        return time.ToString(time.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
    }

    /// <summary>Text of a shared or inline string; pronunciation guides beside it are left out.</summary>
    private static string TextOf(XElement text) =>
        string.Concat(text.Elements().Where(e => e.Name == Main + "t" || e.Name == Main + "r").Select(e => e.Name == Main + "t" ? e.Value : e.Element(Main + "t")?.Value ?? ""));

    private static HashSet<int> DateStyles(XElement? styles)
    {
        if (styles is null)
        {
            return [];
        }

        var own = styles.Element(Main + "numFmts")?.Elements(Main + "numFmt")
            .Where(f => IsDate(f.Attribute("formatCode")?.Value ?? ""))
            .Select(f => int.Parse(f.Attribute("numFmtId")?.Value ?? "-1", CultureInfo.InvariantCulture))
            .ToHashSet() ?? [];
        return
        [
            .. (styles.Element(Main + "cellXfs")?.Elements(Main + "xf") ?? [])
                .Select((x, i) => (Index: i, Format: int.Parse(x.Attribute("numFmtId")?.Value ?? "0", CultureInfo.InvariantCulture)))
                .Where(x => BuiltInDates.Contains(x.Format) || own.Contains(x.Format))
                .Select(x => x.Index),
        ];
    }

    // Letters outside quotation marks and brackets: [Red]0.0 "days" is a number, dd/mm/yyyy a date.
    private static bool IsDate(string format)
    {
        var (quoted, bracket) = (false, false);
        foreach (var c in format)
        {
            quoted ^= c == '"';
            bracket = c == '[' || (bracket && c != ']');
            if (!quoted && !bracket && c is 'y' or 'Y' or 'd' or 'D' or 'h' or 'H')
            {
                return true;
            }
        }

        return false;
    }

    private static string? SheetPath(ZipArchive zip, XElement workbook)
    {
        var id = workbook.Element(Main + "sheets")?.Elements(Main + "sheet").FirstOrDefault()?.Attribute(Office + "id")?.Value;
        var target = Part(zip, "xl/_rels/workbook.xml.rels")?.Elements(Package + "Relationship").FirstOrDefault(r => r.Attribute("Id")?.Value == id)?.Attribute("Target")?.Value;
        return id is null || target is null ? null : target.StartsWith('/') ? target[1..] : "xl/" + target;
    }

    private static int Column(string place)
    {
        var column = 0;
        foreach (var c in place.TakeWhile(char.IsAsciiLetterUpper).Take(4))
        {
            column = (column * 26) + (c - 'A' + 1);
        }

        return column - 1;
    }

    private static XElement? Part(ZipArchive zip, string name)
    {
        if (zip.GetEntry(name) is not { } entry)
        {
            return null;
        }

        using var reader = Open(entry);
        return XElement.Load(reader);
    }

    private static XmlReader Open(ZipArchiveEntry entry) =>
        entry.Length > LongestPart
            ? throw new InvalidDataException("a part of it is too large")
            : XmlReader.Create(
                entry.Open(),
                new()
                {
                    DtdProcessing = DtdProcessing.Prohibit,
                    XmlResolver = null,
                    CloseInput = true,
                    MaxCharactersInDocument = LongestPart,
                });
}
