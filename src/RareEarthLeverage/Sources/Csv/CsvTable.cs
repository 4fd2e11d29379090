using System.Text;

namespace RareEarthLeverage.Sources.Csv;

/// <summary>A CSV file with a header (RFC 4180: commas, quotation marks doubled, line breaks inside quotation marks).</summary>
internal static class CsvTable
{
    /// <summary>The rows of a file; empty, with a problem, when header or form are not as they should be.</summary>
    public static IReadOnlyList<CsvRow> Read(SourceFile file, IReadOnlyList<string> header, List<SourceProblem> problems)
    {
        using var stream = file.Open();
        using var text = new StreamReader(stream, Encoding.UTF8);
        var records = Records(text.ReadToEnd(), out var openQuote);
        if (openQuote > 0)
        {
            problems.Add(new(file.Path, openQuote, "", "", "a quotation mark that is not closed", "closed quotation marks"));
            return [];
        }

        if (records.Count == 0 || !records[0].Fields.SequenceEqual(header))
        {
            problems.Add(new(file.Path, 1, "", "", records.Count == 0 ? "an empty file" : string.Join(",", records[0].Fields), "the header " + string.Join(",", header)));
            return [];
        }

        var rows = new List<CsvRow>();
        foreach (var (fields, line) in records.Skip(1))
        {
            if (fields.Count == header.Count)
            {
                rows.Add(new CsvRow(header, fields, line, file.Path, problems));
            }
            else
            {
                problems.Add(new(file.Path, line, "", "", $"{fields.Count} fields", $"{header.Count} fields"));
            }
        }

        return rows;
    }

    /// <summary>The records of a text, header included, each with the line on which it begins.</summary>
    /// <param name="text">The text.</param>
    /// <param name="openQuoteLine">Line of a quotation mark that is not closed; 0 when all are.</param>
    public static List<(IReadOnlyList<string> Fields, int Line)> Records(string text, out int openQuoteLine)
    {
        var records = new List<(IReadOnlyList<string>, int)>();
        var fields = new List<string>();
        var field = new StringBuilder();
        var (line, start, quoted) = (1, 1, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted > 0)
            {
                if (c == '"' && i + 1 < text.Length && text[i + 1] == '"')
                {
                    field.Append('"');
                    i++;
                }
                else if (c == '"')
                {
                    quoted = 0;
                }
                else
                {
                    field.Append(c);
                    line += c == '\n' ? 1 : 0;
                }
            }
            else if (c == '"' && field.Length == 0)
            {
                quoted = line;
            }
            else if (c == ',')
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else if (c is '\n' or '\r')
            {
                i += c == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
                EndRecord();
                start = ++line;
            }
            else
            {
                field.Append(c);
            }
        }

        EndRecord();
        openQuoteLine = quoted;
        return records;

        void EndRecord()
        {
            if (fields.Count > 0 || field.Length > 0)
            {
                fields.Add(field.ToString());
                records.Add(([.. fields], start));
            }

            fields.Clear();
            field.Clear();
        }
    }
}
