using System.Text.Json;
using RareEarthLeverage.Sources.Json;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Entry;

/// <summary>A field with one value.</summary>
internal sealed class ScalarField<T>(string name, ScalarKind kind, Func<T, string> get, Action<T, string> set) : EntryField(name)
    where T : RowEntry
{
    private readonly Scalar<T> _scalar = new(name, kind, get, set);

    public override void Write(Utf8JsonWriter json, RowEntry entry) => _scalar.Write(json, (T)entry);

    public override void Read(RowEntry entry, JsonTree value, List<RuleBreach> problems) => _scalar.Read((T)entry, value, Name, problems);

    public override string Cell(RowEntry entry) => get((T)entry);

    public override void ReadCell(RowEntry entry, string cell, List<RuleBreach> problems) => set((T)entry, cell);
}
