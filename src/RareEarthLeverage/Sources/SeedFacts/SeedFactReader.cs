using RareEarthLeverage.Reference;
using RareEarthLeverage.Sources.Csv;

namespace RareEarthLeverage.Sources.SeedFacts;

/// <summary>Reads <c>seed-facts.csv</c>: every checkable statement of the two founding documents.</summary>
public sealed class SeedFactReader : ISourceReader
{
    private static readonly string[] Columns = ["id", "document", "fact", "kind", "where", "value", "status"];

    public string Id => "seed-facts.csv";

    public bool Reads(string path) => path == Id;

    public void Read(SourceFile file, BatchBuilder batch)
    {
        foreach (var row in CsvTable.Read(file, Columns, batch.Problems))
        {
            row.Name = row.TextOrEmpty("id");
            var before = batch.Problems.Count;
            var fact = new SeedFact(
                row.Text("id"),
                row.Text("document"),
                row.Text("fact"),
                row.Word<SeedFactKind>("kind"),
                row.TextOrEmpty("where").Split(';', StringSplitOptions.RemoveEmptyEntries),
                row.TextOrEmpty("value"),
                row.Word<SeedFactStatus>("status"));
            if (fact is { Status: SeedFactStatus.Found, Where.Count: 0 })
            {
                row.Problem("where", row.Line, "nothing", "where the data carries a fact that is found");
            }

            if (batch.Problems.Count == before)
            {
                batch.SeedFacts.Add((fact, new(file.Path, row.Line)));
            }
        }
    }
}
