using RareEarthLeverage.Reference;
using RareEarthLeverage.Sources.Json;
using RareEarthLeverage.Timeline.Elements;

namespace RareEarthLeverage.Sources.Elements;

/// <summary>Reads <c>reference/elements.json</c>: the seventeen elements.</summary>
public sealed class ElementReader : ISourceReader
{
    private static readonly string[] Fields =
    [
        "symbol", "name", "atomicNumber", "group", "groupNote", "mainUses", "sectors", "controlledBy", "controlCode", "sources", "notes",
    ];

    private static readonly string[] ControlFields = ["measure", "reference", "inForceFrom", "suspended", "suspendedUntil"];
    private static readonly string[] SuspensionFields = ["suspendedBy", "stateAfter"];

    public string Id => "reference/elements.json";

    public bool Reads(string path) => path == Id;

    public void Read(SourceFile file, BatchBuilder batch)
    {
        foreach (var row in JsonRow.ReadFile(file, batch.Problems))
        {
            row.Name = row.TextOrEmpty("symbol");
            var before = batch.Problems.Count;
            row.Expect(Fields);
            var element = new RareEarthElement
            {
                Symbol = row.OneOf("symbol", s => ElementSymbols.Has(s) ? s : null, ElementSymbols.All),
                Name = row.Text("name"),
                AtomicNumber = row.WholeNumber("atomicNumber", 21, 71),
                Group = row.Word<ElementGroup>("group"),
                GroupNote = row.TextOrEmpty("groupNote"),
                MainUses = row.Text("mainUses"),
                Sectors = row.Texts("sectors"),
                ControlledBy = [.. row.Rows("controlledBy").Select(ReadControl)],
                ControlCode = row.TextOrNothing("controlCode"),
                Sources = [.. row.Rows("sources").Select(JsonCitations.Read)],
                Notes = row.TextOrEmpty("notes"),
            };
            if (batch.Problems.Count == before)
            {
                batch.Elements.Add((element, new(file.Path, row.Line)));
            }
        }
    }

    private static ElementControl ReadControl(JsonRow row)
    {
        row.Expect(ControlFields, SuspensionFields);
        return new(
            row.Text("measure"),
            row.Text("reference"),
            row.Day("inForceFrom"),
            row.Flag("suspended"),
            row.DayOrNothing("suspendedUntil"),
            row.TextOrNothing("suspendedBy"),
            row.TextOrNothing("stateAfter"));
    }
}
