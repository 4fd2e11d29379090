using System.Globalization;
using System.Text.RegularExpressions;
using RareEarthLeverage.Entry;
using RareEarthLeverage.Growth;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Web.Editing.Importing;

namespace RareEarthLeverage.Web.Editing.Monthly;

/// <summary>Reads rows that were copied out of a spreadsheet: cells parted by tabs, semicolons or commas, with a header or without. What
/// cannot be read stays in its cell as it was typed.</summary>
public static partial class PastedFigures
{
    /// <summary>Most rows that are taken at once; more are an import.</summary>
    public const int MostRows = 240;

    /// <summary>Order of the columns where there is no header.</summary>
    public static readonly IReadOnlyList<string> Order = ["month", "value", "qualifier", "yoy_pct", "source_title", "publisher", "source_url", "published", "note"];

    private static readonly Dictionary<string, string> OtherNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ["date"] = "month", ["period"] = "month", ["tonnes"] = "value", ["volume"] = "value", ["usd"] = "value", ["yoy"] = "yoy_pct", ["yoy %"] = "yoy_pct",
        ["reported yoy"] = "yoy_pct", ["source"] = "source_title", ["title"] = "source_title", ["url"] = "source_url", ["address"] = "source_url", ["in use"] = "preferred",
    };

    private static readonly string[] MonthForms = ["yyyy-MM", "yyyy-M", "yyyy/MM", "yyyy/M", "yyyy-MM-dd", "MMM yyyy", "MMMM yyyy", "MMM-yyyy", "MMM-yy", "yyyy年M月"];

    /// <summary>The rows; what they do not say is taken from <paramref name="common"/>.</summary>
    public static IReadOnlyList<ObservationEntry> Read(string text, SeriesDefinition series, ObservationEntry common)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n').Where(l => l.Trim().Length > 0).ToList();
        if (lines.Count == 0)
        {
            return [];
        }

        var separator = lines[0].Contains('\t', StringComparison.Ordinal) ? '\t' : lines[0].Contains(';', StringComparison.Ordinal) ? ';' : ',';
        var head = Cells(lines[0], separator).Select(FieldOf).ToList();
        var hasHead = head.Contains("month");
        return [.. lines.Skip(hasHead ? 1 : 0).Take(MostRows).Select(l => Row(Cells(l, separator), hasHead ? head : [.. Order], series, common))];
    }

    /// <summary>A month in the form of the data when it can be read, else as it was typed.</summary>
    public static string Month(string text)
    {
        var trimmed = text.Trim();
        return DateTime.TryParseExact(trimmed, MonthForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            ? month.ToString("yyyy-MM", CultureInfo.InvariantCulture)
            : trimmed;
    }

    /// <summary>A number without thousands separators and per cent sign, and the qualifier before it; what cannot be read as it was typed.</summary>
    public static (string Number, string Qualifier) Number(string text)
    {
        var trimmed = text.Trim().TrimEnd('%').Trim().Replace('\u2212', '-');
        var qualifier = "";
        if (trimmed.Length > 0 && trimmed[0] is '~' or '>' or '<' or '=')
        {
            (qualifier, trimmed) = (trimmed[..1], trimmed[1..].Trim());
        }

        trimmed = trimmed.StartsWith('+') ? trimmed[1..] : trimmed;
        return (Thousands().IsMatch(trimmed) ? trimmed.Replace(",", "", StringComparison.Ordinal) : trimmed, qualifier);
    }

    private static ObservationEntry Row(List<string> cells, List<string?> fields, SeriesDefinition series, ObservationEntry common)
    {
        var row = new FigureRow(Store.Editing.DraftSubject.New(RowKind.Observation), Copy(common));
        row.Entry.Series = series.Id;
        row.Entry.Unit = Vocabulary.Word(series.Unit);
        foreach (var (cell, field) in cells.Zip(fields).Where(c => c.First.Length > 0))
        {
            Put(row, field, cell);
        }

        row.Entry.Qualifier = row.Entry.Value.Length > 0 && row.Entry.Qualifier.Length == 0 ? "=" : row.Entry.Qualifier;
        row.Entry.YoyQualifier = row.Entry.YoyPct.Length > 0 && row.Entry.YoyQualifier.Length == 0 ? "=" : row.Entry.YoyQualifier;
        return row.Entry;
    }

    private static void Put(FigureRow row, string? field, string cell)
    {
        switch (field)
        {
            case null:
                break;
            case "month":
                row.Entry.Month = Month(cell);
                break;
            case "value":
                (row.Entry.Value, var qualifier) = Number(cell);
                row.Entry.Qualifier = qualifier.Length > 0 ? qualifier : row.Entry.Qualifier;
                break;
            case "yoy_pct":
                (row.Entry.YoyPct, var growth) = Number(cell);
                row.Entry.YoyQualifier = growth.Length > 0 ? growth : row.Entry.YoyQualifier;
                break;
            default:
                row.Set(field, cell);
                break;
        }
    }

    private static ObservationEntry Copy(ObservationEntry entry) => (ObservationEntry)EntryJson.Read(RowKind.Observation, EntryJson.Write(entry)).Entry;

    private static string? FieldOf(string name) => ImportFiles.Match(RowKind.Observation, name.Trim()) ?? OtherNames.GetValueOrDefault(name.Trim());

    // A cell with the separator in it stands in quotation marks.
    private static List<string> Cells(string line, char separator) =>
        [.. CellForm(separator).Matches(line).Select(m => m.Groups[1].Success ? m.Groups[1].Value.Replace("\"\"", "\"", StringComparison.Ordinal) : m.Groups[2].Value.Trim())];

    private static Regex CellForm(char separator) => separator switch { '\t' => Tabs(), ';' => Semicolons(), _ => Commas() };

    [GeneratedRegex("""(?:^|\t)(?:"((?:[^"]|"")*)"|([^\t]*))""")]
    private static partial Regex Tabs();

    [GeneratedRegex("""(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))""")]
    private static partial Regex Semicolons();

    [GeneratedRegex("""(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))""")]
    private static partial Regex Commas();

    [GeneratedRegex(@"^-?\d{1,3}(,\d{3})+(\.\d+)?$")]
    private static partial Regex Thousands();
}
