using RareEarthLeverage.Reference;
using RareEarthLeverage.Sources.Json;
using RareEarthLeverage.Timeline.Elements;

namespace RareEarthLeverage.Sources.Codes;

/// <summary>Reads <c>reference/hs-codes.json</c>: customs codes and Chinese control codes.</summary>
public sealed class CodeReader : ISourceReader
{
    private static readonly string[] Lists = ["hsCodes", "chinaControlCodes"];
    private static readonly string[] CustomsFields = ["code", "system", "digits", "description", "elements", "source", "note"];
    private static readonly string[] ControlFields = ["code", "element", "act", "scope", "referenceCustomsNumbers", "source", "note"];
    private static readonly string[] Systems = ["HS", "China tariff", "China customs", "US HTS"];

    public string Id => "reference/hs-codes.json";

    public bool Reads(string path) => path == Id;

    public void Read(SourceFile file, BatchBuilder batch)
    {
        if (JsonRow.ReadObject(file, batch.Problems) is not { } root)
        {
            return;
        }

        root.Expect(Lists);
        foreach (var row in root.Rows("hsCodes"))
        {
            row.Name = row.TextOrEmpty("code");
            row.Expect(CustomsFields);
            batch.CustomsCodes.Add(new(
                row.Text("code"),
                row.OneOf("system", s => Systems.Contains(s) ? s : null, Systems),
                row.WholeNumber("digits", 6, 10),
                row.Text("description"),
                [.. row.Texts("elements").Where(s => Known(row, s, "elements"))],
                JsonCitations.Read(row.Row("source")),
                row.TextOrEmpty("note")));
        }

        foreach (var row in root.Rows("chinaControlCodes"))
        {
            row.Name = row.TextOrEmpty("code");
            row.Expect(ControlFields);
            var element = row.TextOrNothing("element");
            batch.ControlCodes.Add(new(
                row.Text("code"),
                element is null || Known(row, element, "element") ? element : null,
                row.Text("act"),
                row.Text("scope"),
                row.Texts("referenceCustomsNumbers"),
                JsonCitations.Read(row.Row("source")),
                row.TextOrEmpty("note")));
        }
    }

    private static bool Known(JsonRow row, string symbol, string field)
    {
        if (ElementSymbols.Has(symbol))
        {
            return true;
        }

        row.Problem(field, row.Line, symbol, string.Join(", ", ElementSymbols.All));
        return false;
    }
}
