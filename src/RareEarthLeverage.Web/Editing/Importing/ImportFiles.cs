using RareEarthLeverage.Entry;
using RareEarthLeverage.Entry.Tables;
using RareEarthLeverage.Export.Xlsx;

namespace RareEarthLeverage.Web.Editing.Importing;

/// <summary>Reads an uploaded file as a table, and finds fields for its columns.</summary>
public static class ImportFiles
{
    /// <summary>Largest file, in bytes.</summary>
    public const int LargestBytes = 32 * 1024 * 1024;

    /// <summary>Endings of files that are taken.</summary>
    public const string Endings = ".csv,.xlsx,.json";

    private static readonly IReadOnlyList<ITabularReader> Readers = [new CsvTabularReader(), new JsonTabularReader()];

    /// <summary>The table in a file; null, with problems that name a line, when there is none.</summary>
    public static EntryTable? Read(string name, Stream file, ICollection<TableProblem> problems)
    {
        var ending = Path.GetExtension(name).TrimStart('.').ToLowerInvariant();
        if (ending == "xlsx")
        {
            return ReadWorkbook(file, problems);
        }

        if (Readers.FirstOrDefault(r => r.Extension == ending) is { } reader)
        {
            return reader.Read(file, problems);
        }

        problems.Add(new(1, "", ending.Length == 0 ? "a file without an ending" : $".{ending}", "a file that ends in .csv, .xlsx or .json"));
        return null;
    }

    /// <summary>The field that a column stands for: the one of its name, whatever its capitals, blanks, hyphens and underscores; null when
    /// there is none.</summary>
    public static string? Match(RowKind kind, string column) =>
        EntryJson.FieldNames(kind).FirstOrDefault(f => f == column) ?? EntryJson.FieldNames(kind).FirstOrDefault(f => Plain(f) == Plain(column));

    /// <summary>The kind of rows: figures when a column names the series, events otherwise.</summary>
    public static RowKind KindOf(EntryTable table) => table.Columns.Any(c => Match(RowKind.Observation, c) == "series") ? RowKind.Observation : RowKind.Event;

    /// <summary>The table with its columns named after fields; columns without a field are left out.</summary>
    public static EntryTable Rename(EntryTable table, IReadOnlyList<string?> fields)
    {
        var kept = fields.Index().Where(f => f.Item is not null).ToList();
        return new([.. kept.Select(f => f.Item ?? "")], [.. table.Lines.Select(l => new EntryLine(l.Line, [.. kept.Select(f => l.Cells[f.Index])]))]);
    }

    private static EntryTable? ReadWorkbook(Stream file, ICollection<TableProblem> problems)
    {
        var sheet = XlsxTable.Read(file);
        if (sheet.Problem is { } problem)
        {
            problems.Add(new(sheet.ProblemRow, "", problem, "an Excel workbook (.xlsx) whose first sheet holds the rows"));
            return null;
        }

        if (sheet.Rows.Count == 0)
        {
            problems.Add(new(1, "", "an empty sheet", "a header and rows"));
            return null;
        }

        var columns = sheet.Rows[0].Cells;
        if (sheet.Rows.FirstOrDefault(r => r.Cells.Count > columns.Count) is { } wide)
        {
            problems.Add(new(wide.Number, "", $"{wide.Cells.Count} cells", $"{columns.Count} cells, as the header has"));
            return null;
        }

        return new(columns, [.. sheet.Rows.Skip(1).Select(r => new EntryLine(r.Number, [.. Enumerable.Range(0, columns.Count).Select(c => r.Cells.ElementAtOrDefault(c) ?? "")]))]);
    }

    private static string Plain(string name) => new([.. name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
}
