using RareEarthLeverage.Entry;
using RareEarthLeverage.Entry.Tables;
using RareEarthLeverage.Growth;
using RareEarthLeverage.Reference;
using RareEarthLeverage.Store.Editing;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Store.Importing;

/// <summary>Compares a table with the rows that are there. Pure: the same for the preview and for the import itself.</summary>
internal sealed class ImportPlanner(StoredRows rows, ReferenceTables reference)
{
    private const int RowsPerReport = 500;
    private static readonly string[] ObservationKey = ["series", "month", "publisher", "source_url"];

    public ImportPlan Plan(RowKind kind, EntryTable table, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        var problems = TableEntries.CheckColumns(kind, table).Concat(KeyColumns(kind, table)).ToList();
        if (problems.Count > 0)
        {
            return Refused(problems);
        }

        var stored = kind == RowKind.Observation ? ByNaturalKey() : [];
        var plan = new List<(int Line, RowState? Before, RowState After)>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var unchanged = 0;
        foreach (var (done, line) in table.Lines.Index())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var natural = NaturalKey(kind, table, line);
            if (!lines.TryAdd(natural, line.Line))
            {
                problems.Add(new(line.Line, kind == RowKind.Event ? "id" : "source_url", Clip(natural), $"each row once in a file; line {lines[natural]} has it"));
                continue;
            }

            var before = kind == RowKind.Event ? rows.Find(kind, natural) : stored.GetValueOrDefault(natural);
            var entry = before?.Entry() ?? EntryJson.Empty(kind);
            var noted = problems.Count;
            TableEntries.Fill(entry, table, line, problems);
            if (Read(entry, before, line.Line, problems) is { } after && problems.Count == noted)
            {
                if (before?.SameAs(after) == true)
                {
                    unchanged++;
                }
                else
                {
                    plan.Add((line.Line, before, after));
                }
            }

            if (done % RowsPerReport == 0)
            {
                progress?.Report(new(ImportStage.Comparing, done, table.Lines.Count));
            }
        }

        if (problems.Count > 0)
        {
            return Refused(problems);
        }

        progress?.Report(new(ImportStage.Checking, 0, plan.Count));
        var lineOf = plan.ToDictionary(p => p.After.Key, p => p.Line, StringComparer.Ordinal);
        foreach (var (row, breach) in new RowRules(rows, reference, [.. plan.Select(p => p.After)]).Check())
        {
            problems.Add(new(lineOf[row.Key], breach.Field, Clip(breach.Given), breach.Takes));
        }

        return problems.Count > 0 ? Refused(problems) : new(plan, unchanged, []);
    }

    private static ImportPlan Refused(List<TableProblem> problems) => new([], 0, [.. problems.Distinct().OrderBy(p => p.Line)]);

    private static IEnumerable<TableProblem> KeyColumns(RowKind kind, EntryTable table) =>
        kind == RowKind.Observation && table.Lines.Count > 0
            ? ObservationKey.Except(table.Columns).Except(["series"]).Select(c => new TableProblem(1, c, "no such column", $"the columns {string.Join(", ", ObservationKey)}, which name a figure"))
            : [];

    private static string NaturalKey(RowKind kind, EntryTable table, EntryLine line) =>
        kind == RowKind.Event
            ? TableEntries.Cell(table, line, "id") ?? ""
            : Join(ObservationKey.Select(c => TableEntries.Cell(table, line, c) ?? ""));

    private static string Join(IEnumerable<string> parts) => string.Join('\u001f', parts);

    private static string Clip(string text) => text.Length <= 100 ? text.Replace('\u001f', ' ') : text[..100].Replace('\u001f', ' ') + "…";

    private Dictionary<string, RowState> ByNaturalKey()
    {
        var stored = new Dictionary<string, RowState>(StringComparer.Ordinal);
        foreach (var row in rows.Observations.Values.OrderBy(r => r.Withdrawal is not null).ThenBy(r => r.Key, StringComparer.Ordinal))
        {
            if (row.Observation is { } o)
            {
                stored.TryAdd(Join([o.SeriesId, o.Month.ToString(), o.Publisher, o.SourceUrl ?? ""]), row);
            }
        }

        return stored;
    }

    private RowState? Read(RowEntry entry, RowState? before, int line, List<TableProblem> problems)
    {
        var version = (before?.Version ?? 0) + 1;
        var breaches = EntryLimits.Check(entry).ToList();
        RowState? row = null;
        switch (entry)
        {
            case EventEntry e:
                var reading = EventEntryReader.Read(e, version);
                breaches.AddRange(reading.Problems);
                row = reading.Row is { } policyEvent ? RowState.Of(policyEvent) : null;
                break;
            case ObservationEntry o:
                var figure = ObservationEntryReader.Read(o);
                breaches.AddRange(figure.Problems);
                row = figure.Row is { } observation ? RowState.Of(observation, before?.Key ?? Readiness.KeyOf(observation, rows), version) : null;
                break;
            default:
                throw new ArgumentException($"Not a kind of row: {entry.Kind}", nameof(entry));
        }

        problems.AddRange(breaches.Select(b => new TableProblem(line, b.Field, b.Given, b.Takes)));
        return row;
    }
}
