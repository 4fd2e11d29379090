using Microsoft.AspNetCore.Components;
using RareEarthLeverage.Reference;
using RareEarthLeverage.Timeline.Elements;

namespace RareEarthLeverage.Web.Editing.Forms;

/// <summary>The elements that an event covers, as the part of the periodic table that they are. One stop of the Tab key; arrows move
/// (wwwroot/js/edit.js), space marks.</summary>
public sealed partial class ElementStrip : ComponentBase
{
    [Parameter, EditorRequired]
    public required DraftForm Form { get; set; }

    /// <summary>Names and groups; symbols alone when the tables are not there.</summary>
    [Parameter, EditorRequired]
    public required ReferenceTables Reference { get; set; }

    private List<string> Unknown => [.. Form.Entry.Elements.Where(s => !ElementSymbols.Has(s)).Distinct(StringComparer.Ordinal)];

    private string Stop => ElementSymbols.All.FirstOrDefault(Has) ?? ElementSymbols.All[0];

    private string Summary => Form.Entry.Elements.Count == 0 ? "none marked" : FormattableString.Invariant($"{Form.Entry.Elements.Count} of 17: {string.Join(", ", Form.Entry.Elements)}");

    private static void Set(List<string> list, IEnumerable<string> symbols)
    {
        // By atomic number, whatever order they were marked in; what is not one of the seventeen stays where it can be seen.
        var wanted = symbols.ToHashSet(StringComparer.Ordinal);
        var unknown = list.Where(s => !ElementSymbols.Has(s)).ToList();
        list.Clear();
        list.AddRange(ElementSymbols.All.Where(wanted.Contains));
        list.AddRange(unknown);
    }

    private RareEarthElement? Find(string symbol) => Reference.Elements.FirstOrDefault(e => e.Symbol == symbol);

    private bool Has(string symbol) => Form.Entry.Elements.Contains(symbol);

    private string Title(string symbol) => Find(symbol) is { } element ? $"{element.Name}, {element.Group.ToString().ToLowerInvariant()}" : symbol;

    private string Group(string symbol) => Find(symbol)?.Group.ToString().ToLowerInvariant() ?? "none";

    private int? Number(string symbol) => Find(symbol)?.AtomicNumber;

    private void Toggle(string symbol) =>
        Form.Change(null, e => Set(e.Elements, Has(symbol) ? e.Elements.Where(s => s != symbol).ToList() : [.. e.Elements, symbol]));

    private void Put(string what, params ElementGroup[] groups) =>
        Form.Change($"Elements: {what.ToLowerInvariant()} added", e => Set(e.Elements, [.. e.Elements, .. Reference.Elements.Where(x => groups.Contains(x.Group)).Select(x => x.Symbol)]));
}
