using RareEarthLeverage.Growth;
using RareEarthLeverage.Reference;
using RareEarthLeverage.Sources.Json;

namespace RareEarthLeverage.Sources.Chokepoints;

/// <summary>Reads <c>reference/chokepoints.json</c>: shares by stage, one row per source and year.</summary>
public sealed class ChokepointReader : ISourceReader
{
    private static readonly string[] Fields = ["id", "stage", "year", "value", "unit", "qualifier", "scope", "source", "note"];
    private static readonly string[] Units = ["%", "million t"];

    public string Id => "reference/chokepoints.json";

    public bool Reads(string path) => path == Id;

    public void Read(SourceFile file, BatchBuilder batch)
    {
        foreach (var row in JsonRow.ReadFile(file, batch.Problems))
        {
            row.Name = row.TextOrEmpty("id");
            var before = batch.Problems.Count;
            row.Expect(Fields);
            var chokepoint = new Chokepoint
            {
                Id = row.Text("id"),
                Stage = row.Word<ChokepointStage>("stage"),
                Year = row.WholeNumber("year", 1990, 2040),
                Value = row.Number("value"),
                Unit = row.OneOf("unit", u => Units.Contains(u) ? u : null, Units),
                Qualifier = row.Word<Qualifier>("qualifier"),
                Scope = row.Text("scope"),
                Source = JsonCitations.Read(row.Row("source")),
                Note = row.TextOrEmpty("note"),
            };
            if (batch.Problems.Count == before)
            {
                batch.Chokepoints.Add((chokepoint, new(file.Path, row.Line)));
            }
        }
    }
}
