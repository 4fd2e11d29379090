using RareEarthLeverage.Sources.Csv;

namespace RareEarthLeverage.Entry.Tables;

/// <summary>Reads CSV with commas and a header.</summary>
public sealed class CsvTabularReader : ITabularReader
{
    public string Extension => "csv";

    public EntryTable? Read(Stream file, ICollection<TableProblem> problems)
    {
        if (Utf8Text.Read(file, problems) is not { } text)
        {
            return null;
        }

        var records = CsvTable.Records(text, out var openQuote);
        if (openQuote > 0)
        {
            problems.Add(new(openQuote, "", "a quotation mark that is not closed", "closed quotation marks"));
            return null;
        }

        if (records.Count == 0)
        {
            problems.Add(new(1, "", "an empty file", "a header and rows"));
            return null;
        }

        var columns = records[0].Fields;
        var sound = true;
        foreach (var (fields, line) in records.Skip(1).Where(r => r.Fields.Count != columns.Count))
        {
            problems.Add(new(line, "", $"{fields.Count} fields", $"{columns.Count} fields, as the header has"));
            sound = false;
        }

        return sound ? new(columns, [.. records.Skip(1).Select(r => new EntryLine(r.Line, r.Fields))]) : null;
    }
}
