using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Entry.Tables;

/// <summary>Matches the columns of a table with the fields of a kind of row, and fills entries from its lines.</summary>
public static class TableEntries
{
    /// <summary>Most rows that are taken at once.</summary>
    public const int MostRows = 50_000;

    /// <summary>What is wrong with the table as a whole; empty when its lines can be filled in.</summary>
    public static IReadOnlyList<TableProblem> CheckColumns(RowKind kind, EntryTable table)
    {
        var problems = new List<TableProblem>();
        var fields = EntryFields.Of(kind);
        var key = kind == RowKind.Event ? "id" : "series";
        foreach (var unknown in table.Columns.Where(c => fields.All(f => f.Name != c)))
        {
            problems.Add(new(1, Texts.Given(unknown), "an unknown column", string.Join(", ", fields.Select(f => f.Name))));
        }

        foreach (var again in table.Columns.GroupBy(c => c, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            problems.Add(new(1, Texts.Given(again.Key), "the column twice", "each column once"));
        }

        if (!table.Columns.Contains(key) && table.Lines.Count > 0)
        {
            problems.Add(new(1, key, "no such column", $"the column {key}"));
        }

        if (table.Lines.Count > MostRows)
        {
            problems.Add(new(table.Lines[MostRows].Line, "", $"{table.Lines.Count} rows", $"at most {MostRows} rows"));
        }

        return problems;
    }

    /// <summary>The text of one column in a line; null when the line does not have it.</summary>
    public static string? Cell(EntryTable table, EntryLine line, string column)
    {
        for (var i = 0; i < table.Columns.Count; i++)
        {
            if (table.Columns[i] == column)
            {
                return line.Cells[i];
            }
        }

        return null;
    }

    /// <summary>Puts a line's cells into an entry; fields without a column keep what the entry has.</summary>
    public static void Fill(RowEntry entry, EntryTable table, EntryLine line, ICollection<TableProblem> problems)
    {
        var breaches = new List<RuleBreach>();
        for (var i = 0; i < table.Columns.Count; i++)
        {
            if (line.Cells[i] is { } cell)
            {
                EntryFields.Find(entry.Kind, table.Columns[i])?.ReadCell(entry, cell, breaches);
            }
        }

        foreach (var breach in breaches)
        {
            problems.Add(new(line.Line, breach.Field, breach.Given, breach.Takes));
        }
    }
}
